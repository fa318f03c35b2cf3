package org.famulus.region.skane;

import static org.famulus.region.testkit.example.PlacementExample.covering;
import static org.famulus.region.testkit.example.PlacementExample.in;
import static org.famulus.region.testkit.example.PlacementExample.placement;
import static org.famulus.region.testkit.example.PlacementExample.required;
import static org.famulus.region.testkit.example.PlacementExample.verifiedTest;

import org.famulus.region.skane.rule.Gates;
import org.famulus.region.spi.compliance.RequirementStatus;
import org.famulus.region.spi.facts.RequirementFacts;
import org.famulus.region.testkit.example.PlacementExample;

/** Placements and requirements of the course, for tests. */
public final class SkanePlacements {

  private SkanePlacements() {}

  /** A health declaration nobody has handed in; it is due 30 days before arrival. */
  public static RequirementFacts declaration() {
    return required(Gates.HEALTH_DECLARATION, Gates.HEALTH, "2026-12-26");
  }

  /** A tuberculosis test nobody has handed in. */
  public static RequirementFacts tuberculosis() {
    return required(Gates.TUBERCULOSIS, Gates.HEALTH, "2026-12-26");
  }

  /** An MRSA test nobody has taken. */
  public static RequirementFacts mrsa() {
    return required(Gates.MRSA, Gates.HEALTH, "2027-02-01");
  }

  /** Insurance that is not noted yet. */
  public static RequirementFacts cover() {
    return required(Gates.COVER, Gates.INSURANCE, "2027-01-18");
  }

  /** A criminal-record extract nobody has shown. */
  public static RequirementFacts extract() {
    return required(Gates.EXTRACT, Gates.POLICE, "2027-01-18");
  }

  /** The same requirement, verified. */
  public static RequirementFacts verified(RequirementFacts before) {
    return in(before, RequirementStatus.VERIFIED);
  }

  /** A placement with everything in order. */
  public static PlacementExample inOrder() {
    return placement()
        .agreement("MOBILITY", "2023-07-01", "2028-06-30")
        .with(verified(declaration()))
        .with(verifiedTest(tuberculosis(), "2026-11-20"))
        .with(verified(mrsa()))
        .with(covering(cover(), "2027-01-18", "2027-03-14"))
        .with(verified(required(Gates.SECRECY_AGREEMENT, Gates.SECRECY, "2027-01-25")))
        .with(verified(required(Gates.KNOWLEDGE, Gates.PRIOR_KNOWLEDGE, "2027-01-02")))
        .with(verified(required(Gates.LADOK, Gates.REGISTRATION, "2027-01-18")));
  }
}
