package org.famulus.core.booking;

import java.util.Set;

/** Where a booking stands; label {@code booking.state.<NAME>}. */
public enum BookingState {
  /** The student has asked; the host answers next. */
  REQUESTED,
  /** The host can take her on other days; the student answers next. */
  PROPOSED,
  /** Both agree; the placement has begun its life. */
  ACCEPTED,
  /** The host has said no. */
  DECLINED,
  /** The student has taken it back, or has said no to the days proposed. */
  WITHDRAWN,
  /** The host has taken back a place that was booked. */
  CANCELLED,
  /** Nobody answered in time. */
  EXPIRED;

  /** States in which somebody still has to answer. */
  public static final Set<BookingState> OPEN = Set.of(REQUESTED, PROPOSED);

  /** States in which there is, or may still come, a placement of it. */
  public static final Set<BookingState> STANDING = Set.of(REQUESTED, PROPOSED, ACCEPTED);

  /** States in which nothing came of it. */
  public static final Set<BookingState> ENDED = Set.of(DECLINED, WITHDRAWN, CANCELLED, EXPIRED);
}
