package org.famulus.region.spi.compliance;

import java.time.LocalDate;
import java.util.List;
import org.famulus.region.spi.facts.PlacementFacts;
import org.famulus.region.spi.rule.ProgrammeParameters;

/**
 * What a programme demands before a placement starts. The core creates the requirements with the
 * admission, shows where they stand, reminds, and asks the programme's rules at their moments; it
 * asks {@link #demands} again whenever the arrival, the period or the unit changes and every night
 * until the start, and adds, moves or lifts requirements accordingly. What was verified stays
 * verified. An exception fails the command that needed the answer, be it an admission or a change
 * of period, and nothing of it is saved.
 */
public interface CompliancePolicy {

  /** Codes of the gates, in the order of screens; label {@code gate.<code>}. */
  List<String> gates();

  /** All kinds of requirements; each belongs to one of the gates. */
  List<RequirementKind> kinds();

  /**
   * Whether students say on which day they arrive. Where nothing depends on it nobody is asked, and
   * the day expected holds.
   */
  default boolean asksForArrival() {
    return true;
  }

  /**
   * The day on which a student arrives who has not said when.
   *
   * @param firstDay first day of the placement
   * @param parameters parameters as of the first day
   */
  default LocalDate expectedArrival(LocalDate firstDay, ProgrammeParameters parameters) {
    return firstDay;
  }

  /**
   * What this placement needs. Like a rule it does no input or output, and answers the same to the
   * same question; every code once, and only codes of {@link #kinds}. A code that is no longer
   * demanded is lifted.
   *
   * @param placement the placement, without requirements yet
   * @param parameters parameters as of the first day of the placement
   */
  List<Demand> demands(PlacementFacts placement, ProgrammeParameters parameters);
}
