package org.famulus.core.link;

/** Where a personal link stands; label {@code link.state.<NAME>}. */
public enum LinkState {
  /** It was sent and works. */
  SENT,
  /** It was opened and works. */
  OPENED,
  /** What it was for is done. */
  USED,
  /** Its time is over; the receiver can renew it. */
  EXPIRED,
  /** A later one took its place. */
  REPLACED,
  /** Staff took it back. */
  REVOKED,
  /** Its receiver said that it was not meant for her. */
  NOT_ME;

  /** Whether what it is for can be done by it. */
  public boolean works() {
    return this == SENT || this == OPENED;
  }

  /** Whether its receiver may ask for a new one. */
  public boolean isRenewable() {
    return works() || this == EXPIRED || this == REPLACED;
  }
}
