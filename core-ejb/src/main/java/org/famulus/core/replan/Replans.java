package org.famulus.core.replan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.allocation.AllotmentFile;
import org.famulus.core.allocation.PlaceNames;
import org.famulus.core.allocation.ResultRow.PlaceRow;
import org.famulus.core.allocation.Slot;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.call.CallRepository;
import org.famulus.core.decision.JointChange;
import org.famulus.core.decision.JointChange.Change;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;

/**
 * Staff plans places of a call anew: sees what each choice would cost whom, proposes one, and puts it
 * aside. Nothing is given or taken here.
 */
@Stateless
public class Replans {

  /** Kind of record in the audit trail. */
  static final String SUBJECT = "REPLAN";

  private static final Comparator<PlaceToKeep> BY_UNIT =
      Comparator.comparing((PlaceToKeep place) -> place.place().unit())
          .thenComparing(place -> place.place().firstDay())
          .thenComparing(place -> place.place().offerId());

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private CallRepository calls;
  @Inject private AllotmentFile file;
  @Inject private PlaceNames names;
  @Inject private ReplanInput input;
  @Inject private ReplanRepository replans;
  @Inject private MoveRows rows;
  @Inject private JointChange joint;

  /** Places of the call that may be gone, by unit: those to come that were given or can be. */
  @Reads(permission = Permission.DECISION_ISSUE)
  public List<PlaceToKeep> places(String regionId, long callId) {
    gate.allow(Target.region(regionId));
    requireCall(regionId, callId);
    Map<Long, PlaceRow> named = names.ofCall(callId);
    return file.slots(callId).stream()
        .filter(slot -> !slot.withdrawn() || slot.taken() > 0)
        .filter(slot -> slot.lastDay().isAfter(regions.today(regionId, clock)))
        .map(
            slot ->
                new PlaceToKeep(
                    named.get(slot.offerId()), slot.unitId(), slot.capacity(), slot.taken()))
        .sorted(BY_UNIT)
        .toList();
  }

  /** Students of the call who could move, by name. */
  @Reads(permission = Permission.DECISION_ISSUE)
  public List<Movable> students(String regionId, long callId) {
    gate.allow(Target.region(regionId));
    requireCall(regionId, callId);
    return replans.movable(regionId, callId, names.ofCall(callId));
  }

  /** The plans to choose from. */
  @Reads(permission = Permission.DECISION_ISSUE)
  public Curve curve(String regionId, ReplanForm form) {
    gate.allow(Target.region(regionId));
    requireCall(regionId, form.callId());
    return input.of(regionId, form).curve();
  }

  /** Plans of a call, the latest first. */
  @Reads(permission = Permission.DECISION_ISSUE)
  public List<ReplanRow> ofCall(String regionId, long callId) {
    gate.allow(Target.region(regionId));
    requireCall(regionId, callId);
    return replans.ofCall(callId).stream().map(ReplanRow::of).toList();
  }

  /** A plan with who moves. */
  @Reads(permission = Permission.DECISION_ISSUE)
  public ReplanDetail detail(String regionId, long id) {
    gate.allow(Target.region(regionId));
    Replan plan =
        replans.find(regionId, id).orElseThrow(() -> new NotFoundException("plan", id));
    Map<Long, PlaceRow> named = names.ofCall(plan.callId());
    return new ReplanDetail(
        ReplanRow.of(plan),
        requireCall(regionId, plan.callId()).title(),
        plan.gone().stream()
            .map(named::get)
            .sorted(Comparator.comparing(PlaceRow::unit).thenComparing(PlaceRow::firstDay))
            .toList(),
        plan.locked(),
        rows.of(plan, replans.named(plan.id())));
  }

  /**
   * Writes a plan down; answers its id. An open plan it takes the place of is put aside; whoever
   * was asked about a move that is in both plans stays asked, and what she has said counts on.
   */
  @UseCase(value = "replan.propose", permission = Permission.DECISION_ISSUE)
  public Outcome<Long> propose(String regionId, ReplanForm form) {
    gate.allow(Target.region(regionId));
    // Locked, so that of two plans made at once the later one finds the earlier.
    ApplicationCall call =
        calls
            .lock(regionId, form.callId())
            .orElseThrow(() -> new NotFoundException("call", form.callId()));
    running.current().about("CALL", call.id(), call.title());
    List<Reason> faults = new ArrayList<>(form.faults());
    Optional<Replan> earlier = form.insteadOf().map(id -> requireLocked(regionId, call.id(), id));
    if (openBeside(call.id(), earlier)) {
      faults.add(Reason.of("replan.one-open"));
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    requirePartsOfCall(regionId, form);
    Planning planning = input.of(regionId, form);
    List<PlannedSeat> moves = planning.moves(form.price());
    if (moves.isEmpty()) {
      return Outcome.refused(Reason.of("replan.nobody-moves"));
    }
    List<Reason> against =
        joint.against(
            call,
            moves.stream()
                .map(
                    move ->
                        new Change(move.seat().decisionId(), move.to().map(Slot::offerId)))
                .toList(),
            form.reason().strip());
    if (!against.isEmpty()) {
      return Outcome.refused(against);
    }
    Replan plan =
        replans.add(
            new Replan(
                regionId, form, planning.seed(), gate.caller().name(), clock.instant()));
    Map<Long, ReplanMove> asked =
        earlier
            .map(before -> replans.moves(before.id()))
            .orElse(List.of())
            .stream()
            .filter(ReplanMove::isAsked)
            .collect(Collectors.toMap(ReplanMove::decisionId, Function.identity()));
    for (PlannedSeat planned : moves) {
      ReplanMove move = new ReplanMove(plan.id(), planned);
      Optional.ofNullable(asked.get(move.decisionId()))
          .filter(before -> before.toOfferId().equals(move.toOfferId()))
          .ifPresent(
              before -> {
                move.askedBefore(before);
                plan.ask();
              });
      replans.add(move);
    }
    earlier.ifPresent(before -> before.discard(clock.instant()));
    running
        .current()
        .about(SUBJECT, plan.id(), call.title())
        .change("studentsMoving", null, moves.size())
        .change("reason", null, plan.reason());
    return Outcome.done(plan.id());
  }

  /** Puts a plan aside; it stays as a record. */
  @UseCase(value = "replan.discard", permission = Permission.DECISION_ISSUE)
  public Outcome<Long> discard(String regionId, long id) {
    gate.allow(Target.region(regionId));
    Replan plan =
        replans.lock(regionId, id).orElseThrow(() -> new NotFoundException("plan", id));
    running
        .current()
        .about(SUBJECT, id, requireCall(regionId, plan.callId()).title());
    if (!plan.isOpen()) {
      return Outcome.refused(Reason.of("replan.closed"));
    }
    running.current().change("state", plan.state(), ReplanState.DISCARDED);
    plan.discard(clock.instant());
    return Outcome.done(id);
  }

  private boolean openBeside(long callId, Optional<Replan> earlier) {
    return replans.ofCall(callId).stream()
        .filter(Replan::isOpen)
        .anyMatch(plan -> earlier.filter(before -> before.id().equals(plan.id())).isEmpty());
  }

  private void requirePartsOfCall(String regionId, ReplanForm form) {
    Set<Long> admissions =
        replans.held(regionId, form.callId()).stream()
            .map(HeldPlace::decisionId)
            .collect(Collectors.toSet());
    if (!names.ofCall(form.callId()).keySet().containsAll(form.gone())
        || !admissions.containsAll(form.locked())) {
      throw new NotFoundException("place or admission of call", form.callId());
    }
  }

  private Replan requireLocked(String regionId, long callId, long id) {
    return replans
        .lock(regionId, id)
        .filter(plan -> plan.callId() == callId && plan.isOpen())
        .orElseThrow(() -> new NotFoundException("open plan", id));
  }

  private ApplicationCall requireCall(String regionId, long callId) {
    return calls.find(regionId, callId).orElseThrow(() -> new NotFoundException("call", callId));
  }
}
