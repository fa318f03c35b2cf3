package org.famulus.core.support;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Gate;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.payment.FourEyes;
import org.famulus.core.payment.Signature;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.rule.Moment;

/** Decisions on claims: checked by one person, approved by another, sent back or refused. */
@Stateless
public class SupportDecisions {

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private SupportFile file;
  @Inject private SupportRepository claims;
  @Inject private SupportReceiptRepository receipts;
  @Inject private FundingPeriodRepository periods;
  @Inject private FourEyes fourEyes;
  @Inject private SupportMails mails;

  /** Somebody has looked at amounts, distance and receipts, and says what is left of them. */
  @UseCase(value = "support.check", permission = Permission.SUPPORT_CHECK)
  public Outcome<Long> check(String regionId, long id, long version, CheckForm form) {
    SupportClaim claim = open(regionId, id);
    Optional<Outcome<Long>> unfit = file.unfit(claim, version, SupportState.SUBMITTED);
    if (unfit.isPresent()) {
      return unfit.get();
    }
    if (isHers(claim)) {
      return Outcome.refused(Reason.of("support.own-claim"));
    }
    Map<String, SupportCost> costs = claims.costs(id);
    List<Reason> faults = form.faults(costs);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    costs.forEach(
        (kind, cost) -> {
          BigDecimal left = form.granted().getOrDefault(kind, cost.claimed());
          running.current().change("cost." + kind, cost.claimed(), Money.exactly(left));
          cost.grant(left);
        });
    running
        .current()
        .change("distanceKm", claim.distanceKm(), form.distanceKm())
        .change("state", claim.state(), SupportState.CHECKED);
    claim.check(
        form.distanceKm(),
        Words.of(form.note()),
        Signature.of(gate.caller(), clock.instant()),
        file.today(regionId));
    return Outcome.done(id);
  }

  /**
   * Somebody who had no hand in it approves it; its amount is taken from the budget.
   *
   * @param reasons reasons written to go on against warnings
   */
  @UseCase(value = "support.approve", permission = Permission.SUPPORT_APPROVE)
  public Outcome<Long> approve(String regionId, long id, long version, WrittenReasons reasons) {
    SupportClaim claim = open(regionId, id);
    Optional<Outcome<Long>> unfit = file.unfit(claim, version, SupportState.CHECKED);
    if (unfit.isPresent()) {
      return unfit.get();
    }
    Caller caller = gate.caller();
    if (isHers(claim)) {
      return Outcome.refused(Reason.of("support.own-claim"));
    }
    if (!fourEyes.isSecondPerson(caller, claim.hands())) {
      return Outcome.refused(
          Reason.of("support.four-eyes", claim.checked().map(Signature::name).orElse("")));
    }
    // Whoever approves at the same moment waits here, and then reads what is left.
    FundingPeriod period =
        periods.lock(regionId, claim.fundingPeriodId().orElseThrow()).orElseThrow();
    Judgement judgement =
        file.judge(Moment.SUPPORT_APPROVE, claim, period, receipts.count(id), reasons);
    if (!judgement.passes()) {
      return Outcome.refused(judgement.refusals());
    }
    BigDecimal total = claims.total(id);
    if (!period.commit(total)) {
      return Outcome.refused(
          Reason.of("support.budget", period.title(), period.left(), period.currency()));
    }
    running
        .current()
        .change("state", claim.state(), SupportState.APPROVED)
        .change("total", null, Money.exactly(total));
    claim.approve(Signature.of(caller, clock.instant()), file.today(regionId));
    claims.flush();
    List<Reason> notices = new ArrayList<>(judgement.allReasons());
    notices.addAll(mails.approved(regionId, id, claim.checkNote()));
    return Outcome.done(id, notices);
  }

  /**
   * The student has to put something right. What was approved goes back to the budget, also where
   * the bank has sent the money back.
   */
  @UseCase(value = "support.send-back", permission = Permission.SUPPORT_CHECK)
  public Outcome<Long> sendBack(String regionId, long id, long version, String reason) {
    SupportClaim claim = open(regionId, id);
    Optional<Outcome<Long>> unfit =
        unfitWith(
            claim,
            version,
            Words.faults("backReason", reason, true),
            SupportState.SUBMITTED,
            SupportState.CHECKED,
            SupportState.APPROVED,
            SupportState.PAID);
    if (unfit.isPresent()) {
      return unfit.get();
    }
    release(claim);
    running
        .current()
        .change("state", claim.state(), SupportState.DRAFT)
        .change("reason", null, reason.strip());
    claims.costs(id).values().forEach(SupportCost::forgetCheck);
    claim.sendBack(reason.strip(), file.today(regionId));
    claims.flush();
    return Outcome.done(id, mails.sentBack(regionId, id, reason.strip()));
  }

  /** It is not supported; the student is told why. */
  @UseCase(value = "support.refuse", permission = Permission.SUPPORT_CHECK)
  public Outcome<Long> refuse(String regionId, long id, long version, String reason) {
    SupportClaim claim = open(regionId, id);
    Optional<Outcome<Long>> unfit =
        unfitWith(
            claim,
            version,
            Words.faults("refuseReason", reason, true),
            SupportState.SUBMITTED,
            SupportState.CHECKED,
            SupportState.APPROVED);
    if (unfit.isPresent()) {
      return unfit.get();
    }
    release(claim);
    running
        .current()
        .change("state", claim.state(), SupportState.REFUSED)
        .change("reason", null, reason.strip());
    claim.refuse(reason.strip(), file.today(regionId));
    claims.flush();
    return Outcome.done(id, mails.refused(regionId, id, reason.strip()));
  }

  private SupportClaim open(String regionId, long id) {
    SupportClaim claim = file.open(regionId, id);
    gate.allow(Target.region(regionId));
    return claim;
  }

  private Optional<Outcome<Long>> unfitWith(
      SupportClaim claim, long version, List<Reason> faults, SupportState... needed) {
    Optional<Outcome<Long>> unfit = file.unfit(claim, version, needed);
    if (unfit.isPresent()) {
      return unfit;
    }
    if (isHers(claim)) {
      return Optional.of(Outcome.refused(Reason.of("support.own-claim")));
    }
    return faults.isEmpty() ? Optional.empty() : Optional.of(Outcome.refused(faults));
  }

  private void release(SupportClaim claim) {
    if (SupportState.COMMITTED.contains(claim.state())) {
      periods
          .lock(claim.regionId(), claim.fundingPeriodId().orElseThrow())
          .orElseThrow()
          .release(claims.total(claim.id()));
    }
  }

  private boolean isHers(SupportClaim claim) {
    return gate.caller().personId().equals(Optional.of(claim.personId()));
  }
}
