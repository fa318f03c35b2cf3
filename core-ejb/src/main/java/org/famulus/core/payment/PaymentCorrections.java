package org.famulus.core.payment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;

/**
 * Puts paid entries right. The entry stays as it is; the correction is an entry of its own, names
 * it, and is paid with the next run.
 */
@Stateless
public class PaymentCorrections {

  @Inject private Gate gate;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private RunningUseCases running;
  @Inject private PaymentRepository payments;
  @Inject private PaymentBasis basis;
  @Inject private Claims claims;

  /**
   * An entry that may be put right, and how many weeks it pays after earlier corrections.
   *
   * @throws NotFoundException if the region has none with the id
   */
  @Reads(permission = Permission.PAYMENT_PREPARE)
  public Correctable correctable(String regionId, long entryId) {
    gate.allow(Target.region(regionId));
    EntryRow row =
        payments
            .ask(EntryCriteria.one(regionId, entryId))
            .rows(Sort.byDefault(), new Page(0, 1))
            .stream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("payment entry", entryId));
    return new Correctable(row, row.weeks() + payments.corrected(entryId));
  }

  /**
   * An entry and what it pays by now.
   *
   * @param row the entry
   * @param weeks weeks it pays, corrections included
   */
  public record Correctable(EntryRow row, int weeks) {}

  /** Corrections that wait for the next run. */
  @Reads(permission = Permission.PAYMENT_VIEW)
  public List<EntryRow> waiting(String regionId) {
    gate.allow(Target.region(regionId));
    return payments.ask(EntryCriteria.waiting(regionId)).all();
  }

  /**
   * Notes how many weeks a paid entry should have paid; the difference is paid, or given back, with
   * the next run.
   *
   * @param weeks the right number of weeks
   * @param reason why it was wrong
   */
  @UseCase(value = "payment.correct", permission = Permission.PAYMENT_PREPARE)
  public Outcome<Long> correct(String regionId, long entryId, int weeks, String reason) {
    PaymentEntry entry =
        payments
            .lockEntry(regionId, entryId)
            .orElseThrow(() -> new NotFoundException("payment entry", entryId));
    gate.allow(Target.region(regionId));
    PaymentRun run =
        entry
            .runId()
            .flatMap(id -> payments.find(regionId, id))
            .orElseThrow(() -> new NotFoundException("payment run of entry", entryId));
    running.current().about(PaymentRuns.SUBJECT, run.id(), run.number());
    if (entry.kind() != EntryKind.CLAIM || run.state() != RunState.APPROVED) {
      return Outcome.refused(Reason.of("payment.not-correctable"));
    }
    int now = entry.weeks() + payments.corrected(entryId);
    Optional<Reason> fault = fault(weeks, now, reason);
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    List<Reason> refusals = refusals(regionId, entry, weeks - now);
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    PaymentEntry correction =
        payments.add(
            PaymentEntry.correct(
                entry,
                weeks - now,
                reason.strip(),
                Signature.of(gate.caller(), clock.instant())));
    running.current().change("weeks", now, weeks).change("reason", null, reason.strip());
    return Outcome.done(correction.id());
  }

  /** Takes a correction back that no run has paid yet. */
  @UseCase(value = "payment.take-back", permission = Permission.PAYMENT_PREPARE)
  public Outcome<Long> takeBack(String regionId, long entryId) {
    PaymentEntry entry =
        payments
            .lockEntry(regionId, entryId)
            .orElseThrow(() -> new NotFoundException("payment entry", entryId));
    gate.allow(Target.region(regionId));
    long corrects = entry.correctsId().orElse(entryId);
    PaymentRun run =
        payments
            .entry(regionId, corrects)
            .flatMap(PaymentEntry::runId)
            .flatMap(id -> payments.find(regionId, id))
            .orElseThrow(() -> new NotFoundException("payment run of entry", entryId));
    running.current().about(PaymentRuns.SUBJECT, run.id(), run.number());
    if (entry.kind() != EntryKind.CORRECTION || entry.runId().isPresent()) {
      return Outcome.refused(Reason.of("payment.not-waiting"));
    }
    // Weeks that were given back are claimed again by this; too old ones no rule can judge any more.
    List<Reason> refusals =
        entry.weeks() < 0
            ? judgement(regionId, entry, -entry.weeks())
                .map(Judgement::refusals)
                .orElse(List.of())
            : List.of();
    if (!refusals.isEmpty()) {
      return Outcome.refused(refusals);
    }
    running.current().change("weeks", entry.weeks(), 0);
    payments.remove(entry);
    return Outcome.done(entryId);
  }

  private static Optional<Reason> fault(int weeks, int now, String reason) {
    if (reason == null || reason.isBlank()) {
      return Optional.of(Reason.ofField("reason", "payment.reason-missing"));
    }
    if (reason.strip().length() > PaymentEntry.REASON_LENGTH) {
      return Optional.of(
          Reason.ofField("reason", "payment.reason-too-long", PaymentEntry.REASON_LENGTH));
    }
    if (weeks < 0) {
      return Optional.of(Reason.ofField("weeks", "payment.weeks-negative"));
    }
    return weeks == now
        ? Optional.of(Reason.ofField("weeks", "payment.weeks-same", now))
        : Optional.empty();
  }

  /** Why so many weeks more cannot be paid; weeks given back need no rule's consent. */
  private List<Reason> refusals(String regionId, PaymentEntry entry, int more) {
    return more <= 0
        ? List.of()
        : judgement(regionId, entry, more)
            .map(Judgement::refusals)
            .orElse(List.of(Reason.of("payment.too-old")));
  }

  /** More weeks are a claim like any other; of an old placement nothing is known any more. */
  private Optional<Judgement> judgement(String regionId, PaymentEntry entry, int more) {
    LocalDate today = regions.today(regionId, clock);
    return basis.ofUnits(regionId, today, Set.of(entry.unitId())).stream()
        .filter(each -> each.placement().placementId() == entry.placementId())
        .findFirst()
        .map(each -> claims.ofMore(each, more, today, rules.open(regionId), today));
  }
}
