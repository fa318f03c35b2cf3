package org.famulus.core.replan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.allocation.PlaceNames;
import org.famulus.core.allocation.ResultRow.PlaceRow;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.call.CallRepository;
import org.famulus.core.decision.JointChange;
import org.famulus.core.decision.JointChange.Change;
import org.famulus.core.decision.JointChange.Changed;
import org.famulus.core.interest.PlacesGivenUp;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.UseCase;

/**
 * Carries a plan out, all of it or nothing: every admission it touches is revoked, the new ones are
 * issued, and the places that are gone are withdrawn.
 */
@Stateless
public class ReplanPublication {

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private CallRepository calls;
  @Inject private PlaceNames names;
  @Inject private ReplanRepository replans;
  @Inject private ReplanFaults faults;
  @Inject private JointChange joint;
  @Inject private PlacesGivenUp givenUp;

  /**
   * Carries the plan out. Nobody whose place is there moves without having agreed. Whoever has lost
   * hers gets the one found for her unless she has refused it; then, or if none was found, her
   * admission is revoked and she waits for a place again.
   */
  @UseCase(value = "replan.publish", permission = Permission.DECISION_ISSUE)
  public Outcome<Long> publish(String regionId, long replanId) {
    gate.allow(Target.region(regionId));
    Replan plan =
        replans
            .lock(regionId, replanId)
            .orElseThrow(() -> new NotFoundException("plan", replanId));
    ApplicationCall call = calls.find(regionId, plan.callId()).orElseThrow();
    running.current().about(Replans.SUBJECT, replanId, call.title());
    if (!plan.isOpen()) {
      return Outcome.refused(Reason.of("replan.closed"));
    }
    List<NamedMove> moves = replans.named(replanId);
    List<Reason> against = faults.of(plan, moves);
    if (!against.isEmpty()) {
      return Outcome.refused(against);
    }
    Outcome<List<Changed>> outcome =
        joint.carryOut(
            call,
            moves.stream()
                .map(NamedMove::move)
                .map(move -> new Change(move.decisionId(), move.outcome()))
                .toList(),
            plan.gone(),
            plan.reason());
    if (!(outcome instanceof Outcome.Done<List<Changed>> done)) {
      List<Reason> reasons =
          new ArrayList<>(((Outcome.Refused<List<Changed>>) outcome).reasons());
      reasons.add(Reason.of("replan.plan-anew"));
      return Outcome.refused(reasons);
    }
    // Only now: until its places were locked, somebody could still be given one that is gone.
    List<Reason> newcomers = newcomers(plan);
    if (!newcomers.isEmpty()) {
      return Outcome.refused(newcomers);
    }
    noteWithdrawn(plan, givenUp.withdraw(regionId, plan.gone()));
    running
        .current()
        .change("state", plan.state(), ReplanState.PUBLISHED)
        .change("decisions", numbers(done.value(), false), numbers(done.value(), true));
    plan.publish(clock.instant());
    return Outcome.done(replanId, done.notices());
  }

  /** Students at places that are gone, though all whom the plan knew have left them. */
  private List<Reason> newcomers(Replan plan) {
    return replans.held(plan.regionId(), plan.callId()).stream()
        .filter(place -> plan.gone().contains(place.offerId()))
        .filter(place -> PlacementState.BEFORE_START.contains(place.state()))
        .filter(place -> !plan.locked().contains(place.decisionId()))
        .map(place -> Reason.of("replan.newcomer", place.number()))
        .toList();
  }

  /** Each unit by itself, since what is noted of one field is short. */
  private void noteWithdrawn(Replan plan, Set<Long> offerIds) {
    names.ofCall(plan.callId()).values().stream()
        .filter(place -> offerIds.contains(place.offerId()))
        .collect(
            Collectors.groupingBy(
                PlaceRow::unit,
                TreeMap::new,
                Collectors.mapping(
                    place -> place.firstDay().toString(), Collectors.toCollection(TreeSet::new))))
        .forEach(
            (unit, days) ->
                running
                    .current()
                    .change("placesWithdrawn", unit + ", " + String.join(", ", days), null));
  }

  private static String numbers(List<Changed> changed, boolean later) {
    return changed.stream()
        .map(each -> later ? each.later().orElse("–") : each.earlier())
        .collect(Collectors.joining(", "));
  }
}
