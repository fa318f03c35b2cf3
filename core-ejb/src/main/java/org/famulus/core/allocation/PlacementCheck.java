package org.famulus.core.allocation;

import java.util.Optional;
import org.famulus.region.spi.Text;

/** Asks the programme's rules whether a candidate may get a place. */
@FunctionalInterface
public interface PlacementCheck {

  /**
   * Why the candidate may not get the place, if a rule says so.
   *
   * @param takenInYear places of the unit and year given so far, by decision and in this draft
   * @param takenInPeriod places of the period given so far, by decision and in this draft
   */
  Optional<Refusal> refusal(Candidate candidate, Slot slot, int takenInYear, int takenInPeriod);

  /**
   * A rule's no.
   *
   * @param ruleId the rule
   * @param reason its reason
   */
  record Refusal(String ruleId, Text reason) {}
}
