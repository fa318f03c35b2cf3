package org.famulus.core.compliance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.famulus.core.access.Gate;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.placement.Placement;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.compliance.RequirementStatus;

/** Ends what was verified and counts no longer. */
@Stateless
public class RequirementExpiry {

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private RequirementsForChange forChange;
  @Inject private RequirementRepository requirements;
  @Inject private Clearance clearance;

  /** Placements before their start with something that counted until yesterday or earlier. */
  @Reads(permission = Permission.PLACEMENT_EDIT)
  public List<Long> due(String regionId) {
    gate.allow(Target.region(regionId));
    return requirements.withExpired(regionId, regions.today(regionId, clock));
  }

  /** Lets expire what counts no longer. */
  @UseCase(value = "requirement.expire", permission = Permission.PLACEMENT_EDIT)
  public Outcome<Long> expire(String regionId, long placementId) {
    gate.allow(Target.region(regionId));
    Placement placement = forChange.placement(regionId, placementId);
    LocalDate today = regions.today(regionId, clock);
    for (Requirement requirement : requirements.of(placementId)) {
      boolean over = requirement.evidence().validUntil().filter(today::isAfter).isPresent();
      if (over && requirement.status() == RequirementStatus.VERIFIED) {
        requirement.expire(forChange.kind(regionId, requirement), today);
        if (!requirement.confidentiality().isForVerifierOnly()) {
          running
              .current()
              .change(
                  "requirement." + requirement.code(),
                  RequirementStatus.VERIFIED,
                  requirement.status());
        }
      }
    }
    clearance.review(placement, rules.open(regionId));
    return Outcome.done(placementId);
  }
}
