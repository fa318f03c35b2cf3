package org.famulus.core.allocation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.interest.Interest;
import org.famulus.core.interest.InterestRepository;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;

/** Tells a unit why it gets as many students as it gets; nothing before the draft is allotted. */
@Stateless
public class DemandForUnit {

  @Inject private Gate gate;
  @Inject private InterestRepository interests;
  @Inject private AllocationRepository allocations;
  @Inject private Demand demand;

  /**
   * The demand for the places of a unit's commitment in the drafts that were allotted.
   *
   * @throws NotFoundException if there is no such commitment, or the caller may not know of it
   */
  @Reads(permission = Permission.INTEREST_VIEW)
  public List<PlaceDemand> of(String regionId, long interestId) {
    Interest interest =
        interests
            .find(regionId, interestId)
            .filter(
                found ->
                    gate.scope(regionId).reaches(Target.organisation(regionId, found.unitId())))
            .orElseThrow(() -> new NotFoundException("interest", interestId));
    return allocations.callsOf(interest.id()).stream()
        .flatMap(call -> allocations.lastAllotted(call).stream())
        .filter(AllocationRun::isPublished)
        .flatMap(run -> demand.of(run).stream())
        .filter(each -> each.interestId() == interestId)
        .toList();
  }
}
