package org.famulus.region.spi.catalogue;

import java.util.Objects;

/**
 * A kind of placement; units register interest in one of them, hosts offer places of one of them, and
 * a call is for one of them.
 *
 * @param code stable code, for example {@code ELECTIVE}; label key {@code kind.<code>}
 * @param length its length and counting rule
 * @param completion who completes a placement of this kind
 */
public record PlacementKind(String code, LengthRule length, Completion completion) {

  public PlacementKind {
    Objects.requireNonNull(code, "A kind needs a code.");
    Objects.requireNonNull(length, "A kind has a length.");
    Objects.requireNonNull(completion, "A kind says who completes it.");
  }

  /** A kind an examiner completes. */
  public PlacementKind(String code, LengthRule length) {
    this(code, length, Completion.BY_EXAMINER);
  }

  /** The same kind, completed by the host. */
  public PlacementKind completedByHost() {
    return new PlacementKind(code, length, Completion.BY_HOST);
  }

  /** Who completes a placement. */
  public enum Completion {
    /** The host confirms, the student hands it in, and an examiner decides on the grade. */
    BY_EXAMINER,
    /**
     * The host's confirmation completes it: with it the certificate is issued, and nobody else
     * decides. The moment {@code PLACEMENT_GRADE} is asked before.
     */
    BY_HOST
  }
}
