package org.famulus.core.support;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.payment.Signature;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.NumberRanges;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.rule.Moment;

/** What a student does about her claims; staff may do it for her, and the audit entry says so. */
@Stateless
public class SupportClaiming {

  private static final String NUMBERS = "support";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private NumberRanges numbers;
  @Inject private SupportFile file;
  @Inject private SupportRepository claims;
  @Inject private SupportReceiptRepository receipts;
  @Inject private FundingPeriodRepository periods;
  @Inject private PlacementRepository placements;
  @Inject private SupportMails mails;

  /** Begins a claim for a placement; the one that is written already if there is one. */
  @UseCase(value = "support.draft", permission = Permission.SUPPORT_CLAIM)
  public Outcome<Long> draft(String regionId, long placementId) {
    Placement placement =
        placements
            .lock(regionId, placementId)
            .orElseThrow(() -> new NotFoundException("placement", placementId));
    long student = placement.subject().personId();
    gate.allow(Target.person(regionId, student));
    file.noteStudent(student);
    if (!ClaimablePlacement.isClaimable(placement)) {
      return Outcome.refused(Reason.of("support.no-placement"));
    }
    Optional<Long> there = claims.holding(placementId);
    if (there.isPresent()) {
      SupportClaim known = claims.find(regionId, there.get()).orElseThrow();
      running.current().about(SupportFile.SUBJECT, known.id(), known.number());
      return Outcome.done(known.id());
    }
    LocalDate today = file.today(regionId);
    String number =
        "S-%d-%04d".formatted(today.getYear(), numbers.next(regionId, NUMBERS, today.getYear()));
    SupportClaim claim =
        claims.add(
            new SupportClaim(regionId, number, student, placementId, today),
            file.kinds(regionId));
    running
        .current()
        .about(SupportFile.SUBJECT, claim.id(), number)
        .change("state", null, claim.state());
    return Outcome.done(claim.id());
  }

  /** Keeps what the student has written. */
  @UseCase(value = "support.save", permission = Permission.SUPPORT_CLAIM)
  public Outcome<Long> save(String regionId, long id, long version, SupportClaimForm form) {
    SupportClaim claim = file.openHers(regionId, id);
    return file.unfit(claim, version, SupportState.DRAFT).orElseGet(() -> save(claim, form));
  }

  /**
   * Keeps what the student has written and hands it in.
   *
   * @param reasons reasons written to go on against warnings
   */
  @UseCase(value = "support.submit", permission = Permission.SUPPORT_CLAIM)
  public Outcome<Long> submit(
      String regionId, long id, long version, SupportClaimForm form, WrittenReasons reasons) {
    SupportClaim claim = file.openHers(regionId, id);
    Optional<Outcome<Long>> unfit = file.unfit(claim, version, SupportState.DRAFT);
    if (unfit.isPresent()) {
      return unfit.get();
    }
    Outcome<Long> saved = save(claim, form);
    if (!saved.isDone()) {
      return saved;
    }
    Placement placement = file.placement(claim);
    List<Reason> missing = missing(claim, placement);
    if (!missing.isEmpty()) {
      return Outcome.refused(missing);
    }
    LocalDate ended = placement.lastDayThere();
    Optional<FundingPeriod> period = periods.on(regionId, ended);
    if (period.isEmpty()) {
      return Outcome.refused(Reason.of("support.no-funding", ended));
    }
    Judgement judgement =
        file.judge(
            Moment.SUPPORT_SUBMIT, claim, period.get(), receipts.count(id), reasons);
    if (!judgement.passes()) {
      return Outcome.refused(judgement.refusals());
    }
    running.current().change("state", claim.state(), SupportState.SUBMITTED);
    claim.submit(
        period.get().id(), Signature.of(gate.caller(), clock.instant()), file.today(regionId));
    claims.flush();
    List<Reason> notices = new ArrayList<>(judgement.allReasons());
    notices.addAll(mails.submitted(regionId, id));
    return Outcome.done(id, notices);
  }

  /** The student takes it back before it is approved. */
  @UseCase(value = "support.withdraw", permission = Permission.SUPPORT_CLAIM)
  public Outcome<Long> withdraw(String regionId, long id, long version) {
    SupportClaim claim = file.openHers(regionId, id);
    Optional<Outcome<Long>> unfit =
        file.unfit(
            claim, version, SupportState.DRAFT, SupportState.SUBMITTED, SupportState.CHECKED);
    if (unfit.isPresent()) {
      return unfit.get();
    }
    running.current().change("state", claim.state(), SupportState.WITHDRAWN);
    claim.withdraw(file.today(regionId));
    return Outcome.done(id);
  }

  private Outcome<Long> save(SupportClaim claim, SupportClaimForm form) {
    List<String> kinds = file.kinds(claim.regionId());
    List<Reason> faults = form.faults(kinds);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    running.current().change("distanceKm", claim.distanceKm(), form.distanceKm());
    Map<String, SupportCost> costs = claims.costs(claim.id());
    for (String kind : kinds) {
      // The programme may have come to know the kind after the draft was begun.
      SupportCost cost = costs.computeIfAbsent(kind, missing -> claims.add(claim, missing));
      running
          .current()
          .change("cost." + kind, cost.claimed(), Money.exactly(form.amount(kind)));
      cost.claim(form.amount(kind));
    }
    claim.write(form, file.today(claim.regionId()));
    claims.flush();
    return Outcome.done(claim.id());
  }

  private List<Reason> missing(SupportClaim claim, Placement placement) {
    List<Reason> missing = new ArrayList<>();
    if (!ClaimablePlacement.isOver(placement)) {
      missing.add(Reason.of("support.not-over", placement.lastDayThere()));
    }
    if (claims.total(claim.id()).signum() == 0) {
      missing.add(Reason.ofField("amount-" + file.kinds(claim.regionId()).get(0), "support.no-amount"));
    }
    if (claim.accountHolder().isEmpty()) {
      missing.add(Reason.ofField("accountHolder", "field.required"));
    }
    if (claim.iban().isEmpty()) {
      missing.add(Reason.ofField("iban", "field.required"));
    }
    return missing;
  }
}
