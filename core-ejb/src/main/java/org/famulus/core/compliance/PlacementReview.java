package org.famulus.core.compliance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.famulus.core.access.Gate;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.shared.Batches;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.compliance.RequirementStatus;

/**
 * Brings placements before their start up to date: what they need and whether they may start also
 * depends on what no command about them has touched, such as an agreement that has ended, a
 * parameter, or the release of Famulus that admitted them.
 */
@Stateless
public class PlacementReview {

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private PlacementRepository placements;
  @Inject private RequirementRepository requirements;
  @Inject private RequirementsForChange forChange;
  @Inject private RequirementPlan plan;

  /** Placements before their start of which something kept is not what it would be today. */
  @Reads(permission = Permission.PLACEMENT_EDIT)
  public List<Long> due(String regionId) {
    gate.allow(Target.region(regionId));
    return Batches.of(placements.ids(regionId, PlacementState.BEFORE_START)).stream()
        .flatMap(some -> plan.outdated(regionId, placements.some(regionId, some)).stream())
        .toList();
  }

  /** Determines anew what the placement needs and whether it may start. */
  @UseCase(value = "placement.review", permission = Permission.PLACEMENT_EDIT)
  public Outcome<Long> review(String regionId, long placementId) {
    gate.allow(Target.region(regionId));
    Placement placement = forChange.placement(regionId, placementId);
    PlacementState state = placement.state();
    if (!PlacementState.BEFORE_START.contains(state)) {
      return Outcome.refused(Reason.of("placement.started-already"));
    }
    boolean cleared = placement.isCleared();
    Map<String, RequirementStatus> before = ordinary(placementId);
    plan.determine(regionId, List.of(placement));
    ordinary(placementId)
        .forEach(
            (code, status) ->
                running.current().change("requirement." + code, before.get(code), status));
    running
        .current()
        .change("cleared", cleared, placement.isCleared())
        .change("state", state, placement.state());
    return Outcome.done(placementId);
  }

  /** Where ordinary requirements stand; of the others the audit trail keeps nothing. */
  private Map<String, RequirementStatus> ordinary(long placementId) {
    return requirements.of(placementId).stream()
        .filter(requirement -> !requirement.confidentiality().isForVerifierOnly())
        .collect(Collectors.toMap(Requirement::code, Requirement::status));
  }
}
