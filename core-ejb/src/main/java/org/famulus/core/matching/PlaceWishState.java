package org.famulus.core.matching;

/** Where a place wish stands; label {@code place-wish.state.<NAME>}. */
public enum PlaceWishState {
  /** The student waits. */
  OPEN,
  /** She has a booking for the time, agreed or waiting for an answer. */
  MET,
  /** She looks for nothing any more. */
  WITHDRAWN,
  /** The time she could come is over. */
  EXPIRED
}
