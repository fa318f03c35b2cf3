package org.famulus.core.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.allocation.AllotmentFile;
import org.famulus.core.allocation.AllotmentRules;
import org.famulus.core.allocation.Applicant;
import org.famulus.core.allocation.Occupancy;
import org.famulus.core.allocation.PlaceRules;
import org.famulus.core.allocation.Slot;
import org.famulus.core.application.Application;
import org.famulus.core.application.ApplicationRepository;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.decision.PlaceExchange.Exchanged;
import org.famulus.core.decision.PlaceExchange.Leaving;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.Text;

/**
 * Several admitted students of a call get other places, or wait for one again, all in one command or
 * none. Rules are asked about each new place as if all these students had left theirs; who calls it
 * has asked for the right.
 */
@ApplicationScoped
public class JointChange {

  @Inject private PlaceRules rules;
  @Inject private ApplicationRepository applications;
  @Inject private PlacementRepository placements;
  @Inject private DecisionRepository decisions;
  @Inject private AllotmentFile file;
  @Inject private PlaceExchange exchange;

  /**
   * An admitted student's change.
   *
   * @param decisionId the admission she has
   * @param offerId the place she gets instead; empty if she waits again
   */
  public record Change(long decisionId, Optional<Long> offerId) {}

  /**
   * A change that was carried out, by numbers of decisions.
   *
   * @param earlier the admission she had
   * @param later the admission she has now, empty if she waits again
   */
  public record Changed(String earlier, Optional<String> later) {}

  /** Why the changes cannot all be carried out together now; nothing if they can. */
  public List<Reason> against(ApplicationCall call, List<Change> changes, String reason) {
    List<Leaver> leavers = new ArrayList<>();
    for (Change change : changes) {
      AdmissionDecision admission = require(call, change);
      leavers.add(
          new Leaver(
              change, admission, placements.ofDecision(admission.id()).orElseThrow()));
    }
    List<Reason> refusals = tooLate(leavers);
    return refusals.isEmpty()
        ? judged(call, rules.ofFaculty(call.regionId()), leavers, reason).refusals()
        : refusals;
  }

  /**
   * Carries all changes out.
   *
   * @param gone places that will be withdrawn with it; nobody is given one until the command ends
   * @param reason why, told to the students
   */
  public Outcome<List<Changed>> carryOut(
      ApplicationCall call, List<Change> changes, Collection<Long> gone, String reason) {
    List<Leaver> leavers = new ArrayList<>();
    for (Change change :
        changes.stream().sorted(Comparator.comparing(Change::decisionId)).toList()) {
      AdmissionDecision admission = require(call, change);
      leavers.add(
          new Leaver(
              change, admission, placements.lockOfDecision(admission.id()).orElseThrow()));
    }
    List<Reason> tooLate = tooLate(leavers);
    if (!tooLate.isEmpty()) {
      return Outcome.refused(tooLate);
    }
    Map<Long, Application> locked =
        applications.lockAll(
            call.regionId(),
            leavers.stream().map(Leaver::applicationId).distinct().toList());
    exchange.lock(
        call.regionId(), Stream.concat(gone.stream(), places(leavers)).distinct().toList());
    AllotmentRules asked = rules.ofFaculty(call.regionId());
    Judged judged = judged(call, asked, leavers, reason);
    if (!judged.refusals().isEmpty()) {
      return Outcome.refused(judged.refusals());
    }
    Outcome<List<Exchanged>> outcome =
        exchange.exchange(
            call,
            leavers.stream()
                .map(
                    leaver ->
                        new Leaving(
                            leaver.admission(),
                            leaver.placement(),
                            judged.slots().get(leaver.offerId()).poolId(),
                            locked.get(leaver.applicationId()),
                            Optional.ofNullable(judged.grants().get(leaver.change()))))
                .toList(),
            reason,
            asked.parameters());
    if (outcome instanceof Outcome.Done<List<Exchanged>> done) {
      return Outcome.done(
          done.value().stream()
              .map(
                  each ->
                      new Changed(each.earlier(), each.later().map(PlaceExchange.Later::number)))
              .toList(),
          done.notices());
    }
    return Outcome.refused(((Outcome.Refused<List<Exchanged>>) outcome).reasons());
  }

  /** A student who leaves her place. */
  private record Leaver(Change change, AdmissionDecision admission, Placement placement) {

    long applicationId() {
      return admission.place().applicationId();
    }

    long offerId() {
      return admission.place().offerId();
    }
  }

  private static Stream<Long> places(List<Leaver> leavers) {
    return leavers.stream()
        .flatMap(
            leaver ->
                Stream.concat(
                    Stream.of(leaver.offerId()), leaver.change().offerId().stream()));
  }

  /** What rules say of all changes together. */
  private record Judged(
      Map<Long, Slot> slots, Map<Change, PlaceGrant> grants, List<Reason> refusals) {}

  private static List<Reason> tooLate(List<Leaver> leavers) {
    return leavers.stream()
        .filter(leaver -> !PlacementState.BEFORE_START.contains(leaver.placement().state()))
        .map(
            leaver ->
                Reason.of(
                    "decision.moved-on",
                    leaver.admission().number(),
                    Text.of("placement.state." + leaver.placement().state())))
        .toList();
  }

  private Judged judged(
      ApplicationCall call, AllotmentRules asked, List<Leaver> leavers, String reason) {
    Map<Long, Slot> slots = file.slotsByOffer(call.id());
    Map<Long, Applicant> students = students(call, leavers);
    Occupancy occupancy = new Occupancy(file.pools(call.id()));
    leavers.forEach(leaver -> occupancy.takeBack(slots.get(leaver.offerId())));
    ChangeRules changes = new ChangeRules(asked);
    Map<Change, PlaceGrant> grants = new HashMap<>();
    List<Reason> refusals = new ArrayList<>();
    for (Leaver leaver : leavers) {
      Optional<Slot> wanted = leaver.change().offerId().map(slots::get);
      if (wanted.isEmpty()) {
        continue;
      }
      Slot slot = wanted.get();
      Applicant student = students.get(leaver.applicationId());
      List<Reason> against =
          changes.against(student, occupancy, slot, reason, WrittenReasons.none());
      against.forEach(each -> refusals.add(RefusedFor.student(student, each)));
      if (against.isEmpty() && student.isBusyOn(slot)) {
        refusals.add(
            Reason.of(
                "decision.other-place", student.number(), slot.firstDay(), slot.lastDay()));
      }
      if (against.isEmpty() && occupancy.free(slot) == 0) {
        refusals.add(Reason.of("decision.place-gone", student.number()));
      }
      occupancy.give(slot);
      grants.put(leaver.change(), new PlaceGrant(student, slot));
      students.put(leaver.applicationId(), student.with(slot));
    }
    return new Judged(slots, grants, refusals);
  }

  /** The students as if none of them had the place she leaves. */
  private Map<Long, Applicant> students(ApplicationCall call, List<Leaver> leavers) {
    Map<Long, Applicant> students =
        file.applicantsById(
            call.regionId(), call.id(), EnumSet.of(ApplicationState.ADMITTED));
    for (Leaver leaver : leavers) {
      AdmissionDecision.Place place = leaver.admission().place();
      students.computeIfPresent(
          leaver.applicationId(),
          (id, student) -> student.without(place.unitId(), place.firstDay()));
    }
    return students;
  }

  private AdmissionDecision require(ApplicationCall call, Change change) {
    return decisions
        .find(call.regionId(), change.decisionId())
        .filter(decision -> decision.place().callId() == call.id())
        .orElseThrow(() -> new NotFoundException("decision of the call", change.decisionId()));
  }
}
