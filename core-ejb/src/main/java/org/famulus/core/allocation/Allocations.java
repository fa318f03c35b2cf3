package org.famulus.core.allocation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.allocation.AllocationRun.Origin;
import org.famulus.core.allocation.AllocationRun.UsedPolicy;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.call.CallRepository;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.allocation.AllocationPolicy;
import org.famulus.region.spi.facts.AllotmentFacts.CommandedBy;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;

/** Drafts of a call: making, listing, comparing, discarding. */
@Stateless
public class Allocations {

  static final String SUBJECT = "ALLOCATION";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private CallRepository calls;
  @Inject private AllotmentFile file;
  @Inject private AllocationRepository allocations;

  /** Solves a new draft from everybody who waits for a place in the call; answers its id. */
  @UseCase(value = "allocation.create", permission = Permission.ALLOCATION_EDIT)
  public Outcome<Long> create(String regionId, long callId, DraftForm form) {
    gate.allow(Target.region(regionId));
    requireCall(regionId, callId);
    Optional<AllocationPolicy> policy = policy(regionId, form.policy());
    List<Reason> faults = form.faults();
    if (policy.isEmpty()) {
      faults.add(Reason.ofField("policy", "field.required"));
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    List<Applicant> applicants =
        file.applicants(regionId, callId, EnumSet.of(ApplicationState.ELIGIBLE));
    if (applicants.isEmpty()) {
      return Outcome.refused(Reason.of("allocation.nobody-eligible"));
    }
    Map<Long, AllocationResult> kept =
        form.keepLockedOf()
            .map(id -> allocations.locked(require(regionId, id).id()))
            .orElse(Map.of());
    AllocationRun run = store(regionId, callId, form, policy.get());
    solve(run, policy.get(), applicants, kept);
    running
        .current()
        .about(SUBJECT, run.id(), run.title())
        .change("seed", null, run.seed())
        .change("inputDigest", null, run.inputDigest())
        .change("resultDigest", null, run.resultDigest());
    return Outcome.done(run.id());
  }

  /** The drafts of a call, the latest first, each with how well it serves people. */
  @Reads(permission = Permission.ALLOCATION_EDIT)
  public List<RunRow> ofCall(String regionId, long callId) {
    gate.allow(Target.region(regionId));
    requireCall(regionId, callId);
    Map<Long, RankProfile> profiles = allocations.profiles(callId);
    Map<Long, Long> byHand = allocations.byHand(callId);
    Map<Long, Long> locked = allocations.lockedCounts(callId);
    return allocations.ofCall(callId).stream()
        .map(
            run ->
                RunRow.of(
                    run,
                    profiles.getOrDefault(run.id(), RankProfile.empty()),
                    byHand.getOrDefault(run.id(), 0L),
                    locked.getOrDefault(run.id(), 0L)))
        .toList();
  }

  /** A page of what a draft says about people, with counts per filter. */
  @Reads(permission = Permission.ALLOCATION_EDIT)
  public Slice<ResultRow> results(ResultCriteria criteria, Sort sort, Page page) {
    gate.allow(Target.region(criteria.regionId()));
    require(criteria.regionId(), criteria.runId());
    ResultQuery query = allocations.ask(criteria);
    return new Slice<>(
        query.rows(sort, page), query.count(), Map.of("show", query.countByShow()));
  }

  /** What a draft says about one student. */
  @Reads(permission = Permission.ALLOCATION_EDIT)
  public ResultDetail result(String regionId, long resultId) {
    gate.allow(Target.region(regionId));
    AllocationRun run =
        allocations
            .runOf(resultId)
            .flatMap(id -> allocations.find(regionId, id))
            .orElseThrow(() -> new NotFoundException("result", resultId));
    ResultRow row =
        allocations
            .ask(ResultCriteria.one(regionId, run.id(), resultId))
            .rows(Sort.byDefault(), new Page(0, 1))
            .get(0);
    return new ResultDetail(run.id(), run.callId(), run.title(), run.isDraft(), row);
  }

  /** The calls of the region with how far their allocation is, latest term first. */
  @Reads(permission = Permission.ALLOCATION_EDIT)
  public List<CallDrafts> calls(String regionId) {
    gate.allow(Target.region(regionId));
    Map<Long, Long> waiting = allocations.waitingByCall(regionId);
    Map<Long, Long> drafts = allocations.draftsByCall(regionId);
    Map<Long, Long> placed = allocations.placedByCall(regionId);
    return calls.all(regionId).stream()
        .map(
            call ->
                new CallDrafts(
                    call.id(),
                    call.title(),
                    call.closesOn(),
                    waiting.getOrDefault(call.id(), 0L),
                    drafts.getOrDefault(call.id(), 0L),
                    placed.getOrDefault(call.id(), 0L)))
        .toList();
  }

  /** A page of the people whom two drafts serve differently. */
  @Reads(permission = Permission.ALLOCATION_EDIT)
  public Slice<Difference> compare(String regionId, long firstRun, long secondRun, Page page) {
    gate.allow(Target.region(regionId));
    require(regionId, firstRun);
    require(regionId, secondRun);
    DifferenceQuery query = allocations.difference(firstRun, secondRun);
    return Slice.of(query.rows(page), query.count());
  }

  /** Puts a draft aside; it stays as a record. */
  @UseCase(value = "allocation.discard", permission = Permission.ALLOCATION_EDIT)
  public Outcome<Long> discard(String regionId, long runId) {
    gate.allow(Target.region(regionId));
    AllocationRun run =
        allocations.lock(regionId, runId).orElseThrow(() -> new NotFoundException("draft", runId));
    running.current().about(SUBJECT, run.id(), run.title());
    if (!run.isDraft()) {
      return Outcome.refused(Reason.of("allocation.not-a-draft", run.title()));
    }
    running.current().change("state", run.state(), RunState.DISCARDED);
    run.discard();
    return Outcome.done(run.id());
  }

  private AllocationRun store(
      String regionId, long callId, DraftForm form, AllocationPolicy policy) {
    String seed =
        form.seed().map(String::strip).filter(s -> !s.isEmpty()).orElseGet(Seeds::draw);
    return allocations.add(
        new AllocationRun(
            regionId,
            callId,
            form.title().strip(),
            new UsedPolicy(policy.id(), policy.version(), policy.method().name()),
            seed,
            new Origin(gate.caller().name(), clock.instant())));
  }

  private void solve(
      AllocationRun run,
      AllocationPolicy policy,
      List<Applicant> applicants,
      Map<Long, AllocationResult> kept) {
    AllocationProblem problem =
        new AllocationProblem(
            run.callId(),
            run.policy(),
            policy.priorityGroups(),
            applicants.stream().map(a -> candidate(a, policy, kept)).toList(),
            file.slots(run.callId()),
            file.pools(run.callId()));
    PlacementCheck check =
        new AllotmentRules(
                rules.open(run.regionId()),
                regions.get(run.regionId()).catalogue(),
                regions.today(run.regionId(), clock),
                CommandedBy.FACULTY)
            .asCheck(applicants, new Occupancy(problem.pools()));
    for (Solution.Turn turn : LotteryOrder.solve(problem, run.seed(), check).turns()) {
      allocations.add(result(run, turn, kept));
    }
    run.solved(problem.digest(), allocations.resultDigest(run.id()));
  }

  private static Candidate candidate(
      Applicant applicant, AllocationPolicy policy, Map<Long, AllocationResult> kept) {
    return new Candidate(
        applicant.applicationId(),
        applicant.number(),
        policy.priorityGroupOf(applicant.facts(), applicant.priorityGranted()),
        applicant.wishes(),
        Optional.ofNullable(kept.get(applicant.applicationId()))
            .map(result -> new Candidate.Kept(result.offerId())));
  }

  private static AllocationResult result(
      AllocationRun run, Solution.Turn turn, Map<Long, AllocationResult> kept) {
    Candidate candidate = turn.candidate();
    AllocationResult result =
        new AllocationResult(
            run.id(),
            candidate.applicationId(),
            candidate.group(),
            turn.lotteryNumber(),
            WishAnswers.write(turn.answers()));
    result.given(turn.offerId(), turn.rank());
    Optional.ofNullable(kept.get(candidate.applicationId())).ifPresent(result::keepAs);
    return result;
  }

  private Optional<AllocationPolicy> policy(String regionId, String id) {
    return regions.get(regionId).allocationPolicies().stream()
        .filter(policy -> policy.id().equals(id))
        .findFirst();
  }

  private void requireCall(String regionId, long callId) {
    calls.find(regionId, callId).orElseThrow(() -> new NotFoundException("call", callId));
  }

  private AllocationRun require(String regionId, long runId) {
    return allocations
        .find(regionId, runId)
        .orElseThrow(() -> new NotFoundException("draft", runId));
  }
}
