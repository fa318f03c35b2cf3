package org.famulus.core.decision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.allocation.AllocationRepository;
import org.famulus.core.allocation.AllocationResult;
import org.famulus.core.allocation.AllocationRun;
import org.famulus.core.allocation.AllotmentFile;
import org.famulus.core.allocation.AllotmentRules;
import org.famulus.core.allocation.Applicant;
import org.famulus.core.allocation.Occupancy;
import org.famulus.core.allocation.RunState;
import org.famulus.core.allocation.Slot;
import org.famulus.core.application.Application;
import org.famulus.core.application.ApplicationRepository;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.call.CallRepository;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleBook;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.facts.AllotmentFacts.CommandedBy;
import org.famulus.region.spi.rule.Moment;

/** Makes a draft binding: all its places are given by numbered decisions, or none. */
@Stateless
public class Allotment {

  private static final String SUBJECT = "ALLOCATION";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private CallRepository calls;
  @Inject private ApplicationRepository applications;
  @Inject private AllocationRepository allocations;
  @Inject private AllotmentFile file;
  @Inject private Issuing issuing;

  /** What the allotment of a draft would do, for the question before it. */
  @Reads(permission = Permission.DECISION_ISSUE)
  public Consequences consequences(String regionId, long runId) {
    gate.allow(Target.region(regionId));
    AllocationRun run =
        allocations.find(regionId, runId).orElseThrow(() -> new NotFoundException("draft", runId));
    Map<Long, Slot> slots = slots(run.callId());
    List<AllocationResult> results = allocations.results(runId);
    List<Slot> given =
        results.stream().flatMap(r -> r.offerId().stream()).map(slots::get).toList();
    return new Consequences(
        given.size(),
        given.stream().map(Slot::unitId).distinct().count(),
        results.size() - given.size());
  }

  /**
   * Allots a draft.
   *
   * @param version version of the draft the caller has seen; a draft changed since is not allotted
   */
  @UseCase(value = "decision.allot", permission = Permission.DECISION_ISSUE)
  public Outcome<Long> allot(String regionId, long runId, long version, WrittenReasons reasons) {
    gate.allow(Target.region(regionId));
    AllocationRun run =
        allocations.lock(regionId, runId).orElseThrow(() -> new NotFoundException("draft", runId));
    running.current().about(SUBJECT, runId, run.title());
    if (!run.isDraft()) {
      return Outcome.refused(Reason.of("allocation.not-a-draft", run.title()));
    }
    if (run.version() != version) {
      return new Outcome.Stale<>(Map.of("resultDigest", run.resultDigest()), "", run.version());
    }
    List<AllocationResult> results =
        allocations.results(runId).stream().filter(r -> r.offerId().isPresent()).toList();
    if (results.isEmpty()) {
      return Outcome.refused(Reason.of("decision.nobody-placed"));
    }
    ApplicationCall call = calls.find(regionId, run.callId()).orElseThrow();
    Map<Long, Application> locked =
        applications.lockAll(
            regionId, results.stream().map(AllocationResult::applicationId).toList());
    List<Reason> refusals = new ArrayList<>(noLongerEligible(results, locked));
    RuleBook book = rules.open(regionId);
    if (refusals.isEmpty()) {
      List<PlaceGrant> grants = grants(call, results);
      refusals.addAll(judge(call, book, grants, reasons));
      if (refusals.isEmpty()) {
        issuing.takePlaces(grants).ifPresent(refusals::add);
      }
      if (refusals.isEmpty()) {
        return issue(run, call, book, grants, locked);
      }
    }
    return Outcome.refused(refusals);
  }

  /**
   * What an allotment does.
   *
   * @param decisions decisions it issues
   * @param units units that get students
   * @param reserve students who stay on the reserve list
   */
  public record Consequences(long decisions, long units, long reserve) {}

  private Outcome<Long> issue(
      AllocationRun run,
      ApplicationCall call,
      RuleBook book,
      List<PlaceGrant> grants,
      Map<Long, Application> locked) {
    Issuing.Result issued =
        issuing.admit(
            call,
            grants,
            locked,
            Optional.of(run.id()),
            book.regionParameters(regions.today(call.regionId(), clock)));
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
        file
            .applicants(call.regionId(), call.id(), EnumSet.of(ApplicationState.ELIGIBLE))
            .stream()
            .collect(Collectors.toMap(Applicant::applicationId, Function.identity()));
    Map<Long, Slot> slots = slots(call.id());
    return results.stream()
        .map(
            result ->
                new PlaceGrant(
                    applicants.get(result.applicationId()),
                    slots.get(result.offerId().orElseThrow())))
        .toList();
  }

  private List<Reason> judge(
      ApplicationCall call, RuleBook book, List<PlaceGrant> grants, WrittenReasons reasons) {
    AllotmentRules asked =
        new AllotmentRules(
            book,
            regions.get(call.regionId()).catalogue(),
            regions.today(call.regionId(), clock),
            CommandedBy.FACULTY);
    Occupancy occupancy = new Occupancy(file.pools(call.id()));
    List<Reason> refusals = new ArrayList<>();
    for (PlaceGrant grant : grants) {
      Judgement judgement =
          asked.judge(
              Moment.DECISION_ISSUE,
              occupancy.taking(grant.applicant(), grant.slot(), false, Optional.empty()),
              reasons);
      // A binding decision has no state in which it could be held.
      Stream.concat(judgement.refusals().stream(), judgement.holds().stream())
          .forEach(reason -> refusals.add(RefusedFor.student(grant.applicant(), reason)));
      occupancy.give(grant.slot());
    }
    return refusals;
  }

  private Map<Long, Slot> slots(long callId) {
    return file.slots(callId).stream()
        .collect(Collectors.toMap(Slot::offerId, Function.identity()));
  }

  private static String span(List<String> numbers) {
    return numbers.size() == 1
        ? numbers.get(0)
        : numbers.get(0) + " – " + numbers.get(numbers.size() - 1);
  }
}
