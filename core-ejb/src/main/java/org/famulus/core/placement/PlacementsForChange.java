package org.famulus.core.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.audit.LastChange;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;

/**
 * Opens placements for commands: locks them, says in the audit trail what the command is about, and
 * answers the questions every command on a placement has to ask first.
 */
@ApplicationScoped
class PlacementsForChange {

  /** Kind of record in audit trail and mail log. */
  static final String SUBJECT = "PLACEMENT";

  @Inject private RunningUseCases running;
  @Inject private PlacementRepository placements;
  @Inject private LastChange lastChange;
  @Inject private Regions regions;
  @Inject private Clock clock;

  /** The placement, locked; the command is about it. */
  Placement open(String regionId, long id) {
    Placement placement =
        placements
            .lock(regionId, id)
            .orElseThrow(() -> new NotFoundException("placement", id));
    running.current().about(SUBJECT, id, placement.reference());
    return placement;
  }

  /** Why a command cannot be carried out on the placement as it stands, if it cannot. */
  Optional<Outcome<Long>> unfit(Placement placement, long version, Set<PlacementState> needed) {
    if (placement.version() != version) {
      return Optional.of(
          lastChange.overtook(
              SUBJECT,
              placement.id(),
              Map.of("state", placement.state().name()),
              placement.version()));
    }
    return notIn(placement, needed);
  }

  /** Ids of placements in the states whose last day is past. */
  List<Long> over(String regionId, Set<PlacementState> states) {
    return placements.overBefore(regionId, states, regions.today(regionId, clock));
  }

  /** Why a placement cannot be closed because its last day is past, if it cannot. */
  Optional<Outcome<Long>> notOver(Placement placement, Set<PlacementState> needed) {
    return notIn(placement, needed)
        .or(
            () ->
                placement.isOver(regions.today(placement.regionId(), clock))
                    ? Optional.empty()
                    : Optional.of(
                        Outcome.refused(
                            Reason.of("placement.not-over", placement.subject().lastDay()))));
  }

  private static Optional<Outcome<Long>> notIn(Placement placement, Set<PlacementState> needed) {
    return needed.contains(placement.state())
        ? Optional.empty()
        : Optional.of(Outcome.refused(Reason.of("placement.not-in-this-state")));
  }

  /** Faults of a reason that must be given. */
  static List<Reason> faultsOf(String reason) {
    List<Reason> faults = new ArrayList<>();
    if (reason == null || reason.isBlank()) {
      faults.add(Reason.ofField("reason", "field.required"));
    } else if (reason.length() > Interruption.REASON_LENGTH) {
      faults.add(Reason.ofField("reason", "field.too-long", Interruption.REASON_LENGTH));
    }
    return faults;
  }
}
