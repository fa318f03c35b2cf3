package org.famulus.core.compliance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleEngine;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.port.Count;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;

/** What the two desks see: the faculty ordinary requirements, the verifier confidential ones. */
@Stateless
public class RequirementDesk {

  @Inject private Gate gate;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private PlacementRepository placements;
  @Inject private RequirementRepository requirements;
  @Inject private RequirementsForChange kinds;
  @Inject private ClearanceRepository clearances;
  @Inject private PlacementDossier dossier;

  /** A page of the faculty's cases, the most urgent first, with counts. */
  @Reads(permission = Permission.REQUIREMENT_VERIFY)
  public Slice<DeskRow> ordinary(DeskCriteria criteria, Page page) {
    return find(criteria, page, false);
  }

  /** A page of the verifier's cases. */
  @Reads(permission = Permission.REQUIREMENT_VERIFY_CONFIDENTIAL)
  public Slice<DeskRow> confidential(DeskCriteria criteria, Page page) {
    return find(criteria, page, true);
  }

  /** Ids of all of the faculty's cases that match, in their order. */
  @Reads(permission = Permission.REQUIREMENT_VERIFY)
  public List<Long> ordinaryIds(DeskCriteria criteria) {
    return ids(criteria, false);
  }

  /** Ids of all of the verifier's cases that match. */
  @Reads(permission = Permission.REQUIREMENT_VERIFY_CONFIDENTIAL)
  public List<Long> confidentialIds(DeskCriteria criteria) {
    return ids(criteria, true);
  }

  /**
   * One of the faculty's cases.
   *
   * @throws NotFoundException if there is none at this desk
   */
  @Reads(permission = Permission.REQUIREMENT_VERIFY)
  public DeskCase ordinaryCase(String regionId, long id) {
    return one(regionId, id, false);
  }

  /**
   * One of the verifier's cases.
   *
   * @throws NotFoundException if there is none at this desk
   */
  @Reads(permission = Permission.REQUIREMENT_VERIFY_CONFIDENTIAL)
  public DeskCase confidentialCase(String regionId, long id) {
    return one(regionId, id, true);
  }

  private Slice<DeskRow> find(DeskCriteria criteria, Page page, boolean confidential) {
    gate.allow(Target.region(criteria.regionId()));
    DeskQuery query = requirements.ask(criteria, confidential);
    Map<String, Map<String, Count>> counts = new HashMap<>();
    counts.put(
        "actor",
        Count.exactly(
            requirements.ask(criteria.whoeverActs(), confidential).countBy("r.waitsFor")));
    counts.put(
        "code",
        Count.exactly(requirements.ask(criteria.anyKind(), confidential).countBy("r.code")));
    return new Slice<>(query.rows(page), Count.exactly(query.count()), counts);
  }

  private List<Long> ids(DeskCriteria criteria, boolean confidential) {
    gate.allow(Target.region(criteria.regionId()));
    return requirements.ask(criteria, confidential).ids();
  }

  private DeskCase one(String regionId, long id, boolean confidential) {
    gate.allow(Target.region(regionId));
    Placement placement =
        requirements
            .placementOf(regionId, id)
            .flatMap(placementId -> placements.find(regionId, placementId))
            .orElseThrow(() -> new NotFoundException("requirement", id));
    Requirement requirement =
        requirements.of(placement.id()).stream()
            .filter(each -> each.id() == id)
            .filter(each -> each.confidentiality().isForVerifierOnly() == confidential)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("requirement", id));
    return new DeskCase(
        RequirementView.of(
            requirement, kinds.kind(regionId, requirement), regions.today(regionId, clock)),
        clearances.faces(regionId, List.of(placement.id())).get(0).face(),
        dossier.arrival(placement, rules.open(regionId)));
  }
}
