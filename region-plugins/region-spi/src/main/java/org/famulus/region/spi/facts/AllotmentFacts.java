package org.famulus.region.spi.facts;

import java.util.List;
import java.util.Optional;
import org.famulus.region.spi.catalogue.LengthRule;

/**
 * A place about to be given to a person: in a draft, by hand, at allotment, or when a period is
 * moved.
 *
 * @param application the person's application
 * @param period the period of the place
 * @param length length of the placement kind
 * @param field code of the place's field
 * @param unitId id of the unit, to compare with other blocks
 * @param unitYearCapacity students the unit takes in the calendar year
 * @param takenInYear places of that unit and year already given, this one not counted
 * @param periodCapacity most students in the period
 * @param takenInPeriod places in the period already given, this one not counted
 * @param otherBlocks blocks the person already has in this programme
 * @param commandedBy who gives the place
 * @param decisionIssued whether a binding decision on this place exists already
 * @param reason the written reason that came with the command, if any
 */
public record AllotmentFacts(
    ApplicationFacts application,
    PeriodFacts period,
    LengthRule length,
    String field,
    long unitId,
    int unitYearCapacity,
    int takenInYear,
    int periodCapacity,
    int takenInPeriod,
    List<BlockFacts> otherBlocks,
    CommandedBy commandedBy,
    boolean decisionIssued,
    Optional<String> reason) {

  public AllotmentFacts {
    otherBlocks = List.copyOf(otherBlocks);
  }

  /**
   * A block the person already has.
   *
   * @param unitId its unit
   * @param period its period
   */
  public record BlockFacts(long unitId, PeriodFacts period) {}

  /** Who gives a place. */
  public enum CommandedBy {
    /** The faculty. */
    FACULTY,
    /** A host unit. */
    UNIT,
    /** The person. */
    APPLICANT
  }
}
