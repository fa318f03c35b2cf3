package org.famulus.core.allocation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.allocation.Fault;
import org.famulus.allocation.UnusableProblem;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.allocation.AllocationRun.Origin;
import org.famulus.core.allocation.AllocationRun.Secrets;
import org.famulus.core.allocation.AllocationRun.UsedPolicy;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.call.ApplicationCall;
import org.famulus.core.call.CallRepository;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.allocation.AllocationPolicy;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;

/** Drafts of a call: freezing, drawing, listing, comparing, discarding. */
@Stateless
public class Allocations {

  static final String SUBJECT = "ALLOCATION";

  /** Ten years of two seasons. */
  private static final int SEASONS = 20;

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private CallRepository calls;
  @Inject private AllotmentFile file;
  @Inject private AllocationInput input;
  @Inject private Drawing drawing;
  @Inject private Demand demand;
  @Inject private AllocationRepository allocations;

  /**
   * Freezes who waits for what in the call, so that its digest can be published before the seed is
   * drawn; answers the run's id. A run that keeps what is locked in an earlier one goes on with its
   * draw: everybody has the same number as before, and it is solved at once.
   */
  @UseCase(value = "allocation.freeze", permission = Permission.ALLOCATION_EDIT)
  public Outcome<Long> freeze(String regionId, long callId, DraftForm form) {
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
    Optional<AllocationRun> earlier = form.keepLockedOf().map(id -> lock(regionId, callId, id));
    if (earlier.filter(kept -> kept.draw().isEmpty()).isPresent()) {
      return Outcome.refused(Reason.of("allocation.not-drawn", earlier.get().title()));
    }
    Map<Long, AllocationResult> kept =
        earlier.map(AllocationRun::id).map(allocations::locked).orElse(Map.of());
    AllocationRun run =
        new AllocationRun(
            regionId,
            callId,
            form.title().strip(),
            new UsedPolicy(
                policy.get().id(), policy.get().version(), policy.get().method().name()),
            earlier
                .map(before -> new Secrets(before.pseudonymKey(), before.sealed()))
                .orElseGet(() -> new Secrets(Seeds.drawKey(), Seeds.drawKey())),
            new Origin(gate.caller().name(), clock.instant()));
    earlier.ifPresent(
        before ->
            run.goOnFrom(before, kept.values().stream().anyMatch(AllocationResult::isByHand)));
    allocations.add(run);
    running.current().about(SUBJECT, run.id(), run.title());
    try {
      drawing.freeze(
          run,
          input.of(
              run,
              policy.get(),
              earlier.map(drawing::round),
              applicants,
              kept));
    } catch (UnusableProblem unusable) {
      return Outcome.refused(unusable.faults().stream().map(Allocations::reason).toList());
    }
    running.current().change("inputDigest", null, run.inputDigest());
    earlier.flatMap(AllocationRun::draw).ifPresent(drawn -> draw(run, drawn.text()));
    return Outcome.done(run.id());
  }

  private AllocationRun lock(String regionId, long callId, long runId) {
    return allocations
        .lock(regionId, runId)
        .filter(run -> run.callId() == callId)
        .orElseThrow(() -> new NotFoundException("draft", runId));
  }

  private void draw(AllocationRun run, String text) {
    String seed = run.seedOf(text);
    drawing.draw(run, text, seed);
    running
        .current()
        .change("state", RunState.FROZEN, run.state())
        .change("seed", null, seed)
        .change("resultDigest", null, run.draw().orElseThrow().digest());
  }

  /** What is kept from an earlier draft may have lost its place; nothing else can be wrong here. */
  private static Reason reason(Fault fault) {
    if (fault.kind() != Fault.Kind.FIXED_ABOVE_MOST) {
      throw new IllegalStateException(fault.toString());
    }
    return Reason.of("allocation.kept-too-many", fault.about().get(0));
  }

  /**
   * Draws the seed of a frozen run and solves it.
   *
   * @param text what was drawn outside, for example in public; empty if nothing was. The seed comes
   *     of it and of the half Famulus has sealed when the run was frozen
   */
  @UseCase(value = "allocation.draw", permission = Permission.ALLOCATION_EDIT)
  public Outcome<Long> draw(String regionId, long runId, Optional<String> text) {
    gate.allow(Target.region(regionId));
    AllocationRun run =
        allocations.lock(regionId, runId).orElseThrow(() -> new NotFoundException("draft", runId));
    running.current().about(SUBJECT, run.id(), run.title());
    if (!run.isFrozen()) {
      return Outcome.refused(
          Reason.of(
              run.draw().isPresent() ? "allocation.already-drawn" : "allocation.not-a-draft",
              run.title()));
    }
    String typed = text.map(String::strip).orElse("");
    if (typed.length() > AllocationRun.SEED_LENGTH) {
      return Outcome.refused(
          Reason.ofField("seed", "field.too-long", AllocationRun.SEED_LENGTH));
    }
    draw(run, typed);
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

  /**
   * The published file of a run.
   *
   * @throws NotFoundException if there is none yet, as before the draw, or for runs from before there
   *     were files
   */
  @Reads(permission = Permission.ALLOCATION_EDIT)
  public DrawFile file(String regionId, long runId) {
    gate.allow(Target.region(regionId));
    AllocationRun run = require(regionId, runId);
    if (run.draw().isEmpty()) {
      throw new NotFoundException("draft", runId);
    }
    return drawing.file(run);
  }

  /** Whether a draft serves all alike. */
  @Reads(permission = Permission.ALLOCATION_EDIT)
  public Fairness fairness(String regionId, long runId) {
    gate.allow(Target.region(regionId));
    return Fairness.of(allocations.results(require(regionId, runId).id()));
  }

  /**
   * Who wanted the places of a draft and who has them; empty while it is not drawn, and for runs from
   * before there were files.
   */
  @Reads(permission = Permission.ALLOCATION_EDIT)
  public List<PlaceDemand> demand(String regionId, long runId) {
    gate.allow(Target.region(regionId));
    AllocationRun run = require(regionId, runId);
    return run.isPublished() && !run.isFrozen() ? demand.of(run) : List.of();
  }

  /** The last seasons of the region with how well their allotment served people, the last one first. */
  @Reads(permission = Permission.ALLOCATION_EDIT)
  public List<Season> seasons(String regionId) {
    gate.allow(Target.region(regionId));
    List<AllocationRun> runs = allocations.allotted(regionId, SEASONS);
    Map<Long, RankProfile> profiles = allocations.profilesOf(runs);
    Map<Long, ApplicationCall> named =
        calls.byIds(runs.stream().map(AllocationRun::callId).distinct().toList());
    return runs.stream()
        .map(
            run ->
                new Season(
                    run.callId(),
                    run.id(),
                    named.get(run.callId()).title(),
                    run.policy(),
                    run.allottedAt().orElseThrow(),
                    profiles.get(run.id())))
        .toList();
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
    if (!run.isDraft() && !run.isFrozen()) {
      return Outcome.refused(Reason.of("allocation.not-a-draft", run.title()));
    }
    running.current().change("state", run.state(), RunState.DISCARDED);
    run.discard();
    return Outcome.done(run.id());
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
