package org.famulus.web.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.famulus.core.booking.BookingState;
import org.famulus.core.booking.HostOfferState;

/** Tones of the chips of offers and bookings. */
@Named("bookingTones")
@ApplicationScoped
public class BookingTones {

  /** Tone of where a booking stands. */
  public String of(BookingState state) {
    return switch (state) {
      case REQUESTED, PROPOSED -> "wait";
      case ACCEPTED -> "ok";
      case DECLINED, CANCELLED, EXPIRED -> "problem";
      case WITHDRAWN -> "info";
    };
  }

  /** Tone of where an offer stands. */
  public String ofOffer(HostOfferState state) {
    return switch (state) {
      case DRAFT -> "wait";
      case PUBLISHED -> "ok";
      case WITHDRAWN, ENDED -> "info";
    };
  }
}
