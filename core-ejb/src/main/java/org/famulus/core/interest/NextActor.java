package org.famulus.core.interest;

/** Who has to act next for an interest to go on; label {@code interest.next.<NAME>}. */
public enum NextActor {
  /** The unit finishes its draft. */
  UNIT,
  /** The head of the unit approves. */
  HEAD,
  /** The faculty takes the places into a call. */
  FACULTY,
  /** The places stand in a call; students are being chosen. */
  ALLOTMENT,
  /** Nobody; all is done or taken back. */
  NOBODY;

  static NextActor of(Interest interest, boolean inCall) {
    return switch (interest.state()) {
      case DRAFT -> UNIT;
      case SUBMITTED -> HEAD;
      case APPROVED -> inCall ? (interest.taken() < interest.places() ? ALLOTMENT : NOBODY) : FACULTY;
      case WITHDRAWN -> NOBODY;
    };
  }
}
