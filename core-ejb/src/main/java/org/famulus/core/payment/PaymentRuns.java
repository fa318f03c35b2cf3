package org.famulus.core.payment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.audit.Timelines;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.shared.NumberRanges;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;
import org.famulus.region.spi.port.Sort;

/**
 * Payment runs of a programme: seen before they are prepared, prepared by one person, approved by
 * another, and never changed from then on.
 */
@Stateless
public class PaymentRuns {

  static final String SUBJECT = "PAYMENT";
  private static final String NUMBERS = "payment";

  @Inject private Gate gate;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private RunningUseCases running;
  @Inject private Timelines timelines;
  @Inject private NumberRanges numbers;
  @Inject private PaymentRepository payments;
  @Inject private PaymentBasis basis;
  @Inject private Claims claims;
  @Inject private FourEyes fourEyes;
  @Inject private RunChecks checks;

  /** A page of runs, the latest first, with counts per state. */
  @Reads(permission = Permission.PAYMENT_VIEW)
  public Slice<RunRow> find(String regionId, Optional<RunState> state, Page page) {
    gate.allow(Target.region(regionId));
    List<PaymentRun> runs = payments.runs(regionId, state, page);
    Map<Long, RunSize> sizes = payments.sizes(runs.stream().map(PaymentRun::id).toList());
    Map<String, Long> counts = payments.countByState(regionId);
    long total =
        state
            .map(only -> counts.getOrDefault(only.name(), 0L))
            .orElseGet(() -> counts.values().stream().mapToLong(Long::longValue).sum());
    return Slice.exactly(
        runs.stream().map(run -> RunRow.of(run, size(sizes, run))).toList(),
        total,
        Map.of("state", counts));
  }

  /**
   * One run, with what each unit is paid and what was refused.
   *
   * @throws NotFoundException if the region has none with the id
   */
  @Reads(permission = Permission.PAYMENT_VIEW)
  public RunDetail detail(String regionId, long id) {
    gate.allow(Target.region(regionId));
    PaymentRun run = require(payments.find(regionId, id), id);
    List<PaymentEntry> entries = payments.entries(id);
    Map<Long, PaidPlacement> placements = payments.refusedPlacements(id);
    Caller caller = gate.caller();
    boolean prepared = run.state() == RunState.PREPARED;
    return new RunDetail(
        RunRow.of(run, size(payments.sizes(List.of(id)), run)),
        payments.ask(EntryCriteria.ofRun(regionId, id, Optional.empty())).unitTotals(),
        payments.refusals(id).stream()
            .map(
                refused ->
                    new RefusedClaim(
                        placements.get(refused.placementId()), refused.weeks(), refused.reasons()))
            .toList(),
        prepared
            && caller.holdsInWhole(regionId, Permission.PAYMENT_APPROVE)
            && fourEyes.isSecondPerson(caller, run, entries),
        prepared && caller.holdsInWhole(regionId, Permission.PAYMENT_PREPARE),
        run.digest().map(PaymentRepository.digest(entries)::equals).orElse(true));
  }

  /** The entries of a run, by unit. */
  @Reads(permission = Permission.PAYMENT_VIEW)
  public Slice<EntryRow> entries(
      String regionId, long id, Optional<String> text, Sort sort, Page page) {
    gate.allow(Target.region(regionId));
    EntryQuery query = payments.ask(EntryCriteria.ofRun(regionId, id, text));
    return Slice.of(query.rows(sort, page), query.count());
  }

  /** What was done about a run, newest first. */
  @Reads(permission = Permission.PAYMENT_VIEW)
  public List<TimelineEntry> timeline(String regionId, long id) {
    gate.allow(Target.region(regionId));
    require(payments.find(regionId, id), id);
    return timelines.of(SUBJECT, id);
  }

  /** What a run for weeks up to a day would pay; nothing is kept. */
  @Reads(permission = Permission.PAYMENT_PREPARE)
  public Prospect preview(String regionId, LocalDate upTo) {
    gate.allow(Target.region(regionId));
    return prospect(regionId, upTo, waiting(regionId));
  }

  /**
   * Prepares a run: what can be paid today becomes its entries, and corrections that wait enter it.
   * Runs of a region are prepared one after the other, so that no week is paid twice.
   *
   * @param upTo last day whose weeks it pays; not after today
   */
  @UseCase(value = "payment.prepare", permission = Permission.PAYMENT_PREPARE)
  public Outcome<Long> prepare(String regionId, String title, LocalDate upTo) {
    gate.allow(Target.region(regionId));
    LocalDate today = regions.today(regionId, clock);
    List<Reason> faults = checks.faults(title, upTo, today);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    // The number is taken first: its lock makes the next command read what this one has stored.
    int number = numbers.next(regionId, NUMBERS, today.getYear());
    List<PaymentEntry> corrections = payments.lockWaiting(regionId);
    Prospect prospect = prospect(regionId, upTo, rowsOf(regionId, corrections));
    List<Reason> refusals = checks.refusals(prospect);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    PaymentRun run =
        payments.add(
            new PaymentRun(
                regionId,
                "%d-%04d".formatted(today.getYear(), number),
                title.strip(),
                upTo,
                prospect.currencies().iterator().next(),
                prospect.total(),
                Signature.of(gate.caller(), clock.instant())));
    payments.flush();
    prospect.lines().forEach(line -> payments.add(PaymentEntry.claim(run, line)));
    corrections.forEach(entry -> entry.enter(run));
    prospect.refused().forEach(refused -> payments.add(new PaymentRefusal(run, refused)));
    about(run)
        .change("state", null, run.state())
        .change("upTo", null, upTo)
        .change("total", null, run.total() + " " + run.currency());
    return Outcome.done(run.id());
  }

  /** Approves a run somebody else has prepared, if every entry of it still may be paid. */
  @UseCase(value = "payment.approve", permission = Permission.PAYMENT_APPROVE)
  public Outcome<Long> approve(String regionId, long id) {
    PaymentRun run = require(payments.lock(regionId, id), id);
    gate.allow(Target.region(regionId));
    about(run);
    if (run.state() != RunState.PREPARED) {
      return Outcome.refused(Reason.of("payment.not-prepared", run.number()));
    }
    List<PaymentEntry> entries = payments.entries(id);
    if (!fourEyes.isSecondPerson(gate.caller(), run, entries)) {
      return Outcome.refused(Reason.of("payment.four-eyes", run.prepared().name()));
    }
    List<Reason> refusals =
        checks.stillPayable(
            run,
            entries,
            basis.upTo(regionId, run.upTo()),
            rules.open(regionId),
            regions.today(regionId, clock));
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    run.approve(
        Signature.of(gate.caller(), clock.instant()), PaymentRepository.digest(entries));
    running.current().change("state", RunState.PREPARED, run.state());
    return Outcome.done(id);
  }

  /** Gives a prepared run up; corrections in it wait for the next one. */
  @UseCase(value = "payment.discard", permission = Permission.PAYMENT_PREPARE)
  public Outcome<Long> discard(String regionId, long id) {
    PaymentRun run = require(payments.lock(regionId, id), id);
    gate.allow(Target.region(regionId));
    about(run);
    if (run.state() != RunState.PREPARED) {
      return Outcome.refused(Reason.of("payment.not-prepared", run.number()));
    }
    payments.entries(id).stream()
        .filter(entry -> entry.kind() == EntryKind.CORRECTION)
        .forEach(PaymentEntry::leaveRun);
    run.discard();
    running.current().change("state", RunState.PREPARED, run.state());
    return Outcome.done(id);
  }

  private Prospect prospect(String regionId, LocalDate upTo, List<EntryRow> corrections) {
    Claims.Claimed claimed =
        claims.of(
            basis.upTo(regionId, upTo),
            upTo,
            rules.open(regionId),
            regions.today(regionId, clock));
    return new Prospect(claimed.lines(), corrections, claimed.refused());
  }

  private List<EntryRow> waiting(String regionId) {
    return payments.ask(EntryCriteria.waiting(regionId)).all();
  }

  /** The locked corrections and no other: one noted since is not part of what the run pays. */
  private List<EntryRow> rowsOf(String regionId, List<PaymentEntry> locked) {
    Set<Long> ids = locked.stream().map(PaymentEntry::id).collect(Collectors.toSet());
    return waiting(regionId).stream().filter(row -> ids.contains(row.id())).toList();
  }

  private org.famulus.core.audit.UseCaseRun about(PaymentRun run) {
    return running.current().about(SUBJECT, run.id(), run.number());
  }

  private static RunSize size(Map<Long, RunSize> sizes, PaymentRun run) {
    return sizes.getOrDefault(run.id(), RunSize.EMPTY);
  }

  private static PaymentRun require(Optional<PaymentRun> run, long id) {
    return run.orElseThrow(() -> new NotFoundException("payment run", id));
  }
}
