package org.famulus.core.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.allocation.AllocationRepository;
import org.famulus.core.allocation.AllocationResult;
import org.famulus.core.allocation.AllocationRun;
import org.famulus.core.allocation.AllotmentFile;
import org.famulus.core.allocation.AllotmentRules;
import org.famulus.core.allocation.Applicant;
import org.famulus.core.allocation.Occupancy;
import org.famulus.core.allocation.PlaceRules;
import org.famulus.core.allocation.RunState;
import org.famulus.core.allocation.Slot;
import org.famulus.core.application.Application;
import org.famulus.core.application.ApplicationRepository;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.call.CallRepository;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.ParameterValues;

/** Makes a run binding, or says what speaks against it; asks no right, the use cases have done so. */
@ApplicationScoped
class RunAllotment {

  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private PlaceRules rules;
  @Inject private CallRepository calls;
  @Inject private ApplicationRepository applications;
  @Inject private AllocationRepository allocations;
  @Inject private AllotmentFile file;
  @Inject private Issuing issuing;

  /** Gives the places of a run whose turn it is. */
  Outcome<Long> allot(AllocationRun run, WrittenReasons reasons) {
    String regionId = run.regionId();
    Optional<Reason> other = otherAnnounced(run);
    if (other.isPresent()) {
      return Outcome.refused(other.get());
    }
    List<AllocationResult> results = placed(run);
    ApplicationCall call = calls.find(regionId, run.callId()).orElseThrow();
    Map<Long, Application> locked =
        applications.lockAll(
            regionId, results.stream().map(AllocationResult::applicationId).toList());
    AllotmentRules asked = rules.ofFaculty(regionId);
    Judged judged = judged(call, asked, results, locked, reasons);
    if (!judged.refusals().isEmpty()) {
      return Outcome.refused(judged.refusals());
    }
    Optional<Reason> gone = issuing.takePlaces(judged.grants());
    return gone.isPresent()
        ? Outcome.refused(gone.get())
        : issue(run, call, asked.parameters(), judged.grants(), locked);
  }

  /** What would be said against allotting a run now; nothing is changed. */
  List<Reason> against(AllocationRun run, WrittenReasons reasons) {
    List<AllocationResult> results = placed(run);
    return judged(
            calls.find(run.regionId(), run.callId()).orElseThrow(),
            rules.ofFaculty(run.regionId()),
            results,
            applications.byIds(
                run.regionId(), results.stream().map(AllocationResult::applicationId).toList()),
            reasons)
        .refusals();
  }

  /** Another draft of the call whose moment students were told; only one can give the places. */
  Optional<Reason> otherAnnounced(AllocationRun run) {
    return allocations.ofCall(run.callId()).stream()
        .filter(each -> each.isAnnounced() && !each.id().equals(run.id()))
        .map(each -> Reason.of("decision.other-announced", each.title()))
        .findFirst();
  }

  private List<AllocationResult> placed(AllocationRun run) {
    return allocations.results(run.id()).stream().filter(r -> r.offerId().isPresent()).toList();
  }

  /**
   * What a run would give, and why it cannot.
   *
   * @param grants who would get which place; none where nobody can be given one
   * @param refusals what speaks against it
   */
  private record Judged(List<PlaceGrant> grants, List<Reason> refusals) {}

  private Judged judged(
      ApplicationCall call,
      AllotmentRules asked,
      List<AllocationResult> results,
      Map<Long, Application> applicants,
      WrittenReasons reasons) {
    if (results.isEmpty()) {
      return new Judged(List.of(), List.of(Reason.of("decision.nobody-placed")));
    }
    List<Reason> left = noLongerEligible(results, applicants);
    if (!left.isEmpty()) {
      return new Judged(List.of(), left);
    }
    List<PlaceGrant> grants = grants(call, results);
    return new Judged(grants, judge(call, asked, grants, reasons));
  }

  private Outcome<Long> issue(
      AllocationRun run,
      ApplicationCall call,
      ParameterValues parameters,
      List<PlaceGrant> grants,
      Map<Long, Application> locked) {
    Issuing.Result issued =
        issuing.admit(call, grants, locked, Optional.of(run.id()), parameters);
    running
        .current()
        .change("state", run.state(), RunState.ALLOTTED)
        .change("decisions", null, span(issued.numbers()));
    run.allot(clock.instant());
    return Outcome.done(run.id(), issued.notices());
  }

  private static List<Reason> noLongerEligible(
      List<AllocationResult> results, Map<Long, Application> locked) {
    return results.stream()
        .map(result -> locked.get(result.applicationId()))
        .filter(application -> application.state() != ApplicationState.ELIGIBLE)
        .map(
            application ->
                Reason.of(
                    "decision.no-longer-eligible",
                    application.number(),
                    Text.of("application.state." + application.state())))
        .toList();
  }

  private List<PlaceGrant> grants(ApplicationCall call, List<AllocationResult> results) {
    Map<Long, Applicant> applicants =
        file.applicantsById(
            call.regionId(), call.id(), EnumSet.of(ApplicationState.ELIGIBLE));
    Map<Long, Slot> slots = file.slotsByOffer(call.id());
    return results.stream()
        .map(
            result ->
                new PlaceGrant(
                    applicants.get(result.applicationId()),
                    slots.get(result.offerId().orElseThrow())))
        .toList();
  }

  private List<Reason> judge(
      ApplicationCall call,
      AllotmentRules asked,
      List<PlaceGrant> grants,
      WrittenReasons reasons) {
    Occupancy occupancy = new Occupancy(file.pools(call.id()));
    List<Reason> refusals = new ArrayList<>();
    for (PlaceGrant grant : grants) {
      List<Reason> said =
          asked
              .judge(
                  Moment.DECISION_ISSUE,
                  occupancy.taking(grant.applicant(), grant.slot(), false, Optional.empty()),
                  reasons)
              .againstBinding();
      said.forEach(reason -> refusals.add(RefusedFor.student(grant.applicant(), reason)));
      if (said.isEmpty() && occupancy.free(grant.slot()) == 0) {
        refusals.add(Reason.of("decision.place-gone", grant.applicant().number()));
      }
      occupancy.give(grant.slot());
    }
    return refusals;
  }

  private static String span(List<String> numbers) {
    return numbers.size() == 1
        ? numbers.get(0)
        : numbers.get(0) + " – " + numbers.get(numbers.size() - 1);
  }
}
