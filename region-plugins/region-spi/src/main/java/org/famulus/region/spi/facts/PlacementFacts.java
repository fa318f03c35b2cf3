package org.famulus.region.spi.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An admitted student's placement.
 *
 * @param period its period
 * @param field code of its field
 * @param unitTreatsChildren whether children are treated in the unit
 * @param supervisors how many supervisors the unit names for it
 * @param contactPersons how many contact persons the unit names
 * @param arrival day of arrival: the one entered, else the one the programme expects
 * @param agreements agreements with the home institution
 * @param requirements its requirements; none while they are being determined
 * @param stay what it is and where; its days are those of the period. Empty only in facts made by
 *     regions built before it was told
 */
public record PlacementFacts(
    PeriodFacts period,
    String field,
    boolean unitTreatsChildren,
    int supervisors,
    int contactPersons,
    LocalDate arrival,
    List<AgreementFacts> agreements,
    List<RequirementFacts> requirements,
    Optional<StayFacts> stay) {

  /** Facts that do not say of which kind the placement is and with which host. */
  public PlacementFacts(
      PeriodFacts period,
      String field,
      boolean unitTreatsChildren,
      int supervisors,
      int contactPersons,
      LocalDate arrival,
      List<AgreementFacts> agreements,
      List<RequirementFacts> requirements) {
    this(
        period,
        field,
        unitTreatsChildren,
        supervisors,
        contactPersons,
        arrival,
        agreements,
        requirements,
        Optional.empty());
  }

  public PlacementFacts {
    agreements = List.copyOf(agreements);
    requirements = List.copyOf(requirements);
  }

  /** The requirement of the given kind, if the placement has it. */
  public Optional<RequirementFacts> requirement(String code) {
    return requirements.stream().filter(each -> each.code().equals(code)).findFirst();
  }
}
