package org.famulus.core.placement;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.audit.Timelines;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;

/** Reads placements: staff all of them, a unit its own students', a student her own. */
@Stateless
public class Placements {

  private static final List<PlacementState> NEAREST_FIRST =
      List.of(
          PlacementState.STARTED,
          PlacementState.INTERRUPTED,
          PlacementState.HELD,
          PlacementState.ACCEPTED,
          PlacementState.ALLOTTED,
          PlacementState.ENDED);

  @Inject private Gate gate;
  @Inject private PlacementRepository placements;
  @Inject private PlacementFaces faces;
  @Inject private Supervisors supervisors;
  @Inject private PlacementSight sight;
  @Inject private Timelines timelines;

  /**
   * A page of placements the caller may see, whatever they came from, with counts per state. A unit
   * learns a name from here and from nowhere else, which is after the allotment or by a booking.
   */
  @Reads(permission = Permission.DECISION_VIEW)
  public Slice<PlacementFace> find(PlacementCriteria criteria, Sort sort, Page page) {
    PlacementQuery query = faces.ask(criteria, gate.scope(criteria.regionId()));
    return new Slice<>(
        faces.of(criteria.regionId(), query.ids(sort, page)),
        query.count(),
        Map.of("state", query.countByState()));
  }

  /**
   * One placement.
   *
   * @throws NotFoundException if there is none
   */
  @Reads(permission = Permission.PLACEMENT_VIEW)
  public PlacementDetail detail(String regionId, long id) {
    Placement placement = require(regionId, id);
    gate.allow(PlacementSight.target(placement));
    boolean reasons = sight.reasons(placement);
    return new PlacementDetail(
        faces.of(placement),
        placement.version(),
        placement.startedOn(),
        placement.endedOn(),
        placement.endReason().filter(any -> reasons),
        placement.isCleared(),
        placements.interruptions(id).stream()
            .map(
                each ->
                    new PlacementDetail.Pause(
                        each.firstDay(),
                        each.lastDay(),
                        Optional.of(each.reason()).filter(any -> reasons)))
            .toList(),
        supervisors.of(placement),
        sight.logbook(placement));
  }

  /**
   * The caller's own placement that matters now: the one under way, else the next one to start, else
   * the last one that ended.
   */
  @Reads(permission = Permission.PLACEMENT_VIEW)
  public Optional<Long> current(String regionId) {
    return gate
        .scope(regionId)
        .person()
        .flatMap(
            person ->
                placements
                    .ofPerson(regionId, person, PlacementState.HOLDING)
                    .stream()
                    .min(
                        Comparator.comparing(
                            (Placement own) -> NEAREST_FIRST.indexOf(own.state()))))
        .map(Placement::id);
  }

  /** What was done about a placement, newest first; for staff. */
  @Reads(permission = Permission.PLACEMENT_EDIT)
  public List<TimelineEntry> timeline(String regionId, long id) {
    gate.allow(Target.region(require(regionId, id).regionId()));
    return timelines.of(PlacementsForChange.SUBJECT, id);
  }

  private Placement require(String regionId, long id) {
    return placements
        .find(regionId, id)
        .orElseThrow(() -> new NotFoundException("placement", id));
  }
}
