package org.famulus.web.link;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import org.famulus.core.booking.BookingByLink;
import org.famulus.core.booking.BookingByLink.Asked;
import org.famulus.core.booking.Proposal;
import org.famulus.core.shared.Outcome;

/** A host answers a booking by its personal link. */
@Named
@ViewScoped
public class LinkBooking extends LinkPage<Asked> {

  private static final long serialVersionUID = 1L;

  @Inject private BookingByLink bookings;

  private LocalDate firstDay;
  private LocalDate lastDay;
  private String words;
  private String declineReason;

  /** The host takes the student. */
  public String accept() {
    return done(bookings.accept(getToken()));
  }

  /** The host cannot take her. */
  public String decline() {
    return done(bookings.decline(getToken(), declineReason));
  }

  /** The host can take her on other days. */
  public String propose() {
    return done(bookings.propose(getToken(), new Proposal(firstDay, lastDay, words)));
  }

  private String done(Outcome<Long> outcome) {
    return answered(outcome, "/link/booking.xhtml");
  }

  @Override
  protected Optional<Asked> open(String token) {
    return bookings.open(token);
  }

  @Override
  protected String regionOf(Asked asked) {
    return asked.link().regionId();
  }

  public LocalDate getFirstDay() {
    return firstDay;
  }

  public void setFirstDay(LocalDate firstDay) {
    this.firstDay = firstDay;
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getDeclineReason() {
    return declineReason;
  }

  public void setDeclineReason(String declineReason) {
    this.declineReason = declineReason;
  }
}
