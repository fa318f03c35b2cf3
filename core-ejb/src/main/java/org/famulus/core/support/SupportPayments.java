package org.famulus.core.support;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.application.StoredFile;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.payment.Signature;
import org.famulus.core.region.Regions;
import org.famulus.core.region.Texts;
import org.famulus.core.shared.NumberRanges;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Slice;

/** Payment files: what was approved and not paid, for the bank. */
@Stateless
public class SupportPayments {

  static final String SUBJECT = "SUPPORT_PAYMENT";
  private static final String NUMBERS = "support-payment";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private Texts texts;
  @Inject private NumberRanges numbers;
  @Inject private SupportFile file;
  @Inject private SupportRepository claims;
  @Inject private SupportPaymentRepository payments;
  @Inject private FundingPeriodRepository periods;
  @Inject private SupportMails mails;

  /** A page of payment files, the latest first. */
  @Reads(permission = Permission.SUPPORT_APPROVE)
  public Slice<PaymentFileRow> find(String regionId, Page page) {
    gate.allow(Target.region(regionId));
    return Slice.of(payments.rows(regionId, page), payments.count(regionId));
  }

  /**
   * Writes the file that pays what a funding period has approved. Files of a region are written one
   * after the other, so that no claim is paid twice.
   *
   * @param executionDay when the bank is to carry it out; not before today
   */
  @UseCase(value = "support.pay", permission = Permission.SUPPORT_APPROVE)
  public Outcome<Long> pay(String regionId, long periodId, LocalDate executionDay) {
    gate.allow(Target.region(regionId));
    LocalDate today = file.today(regionId);
    FundingPeriod period =
        periods
            .find(regionId, periodId)
            .orElseThrow(() -> new NotFoundException("funding period", periodId));
    Optional<Reason> fault = fault(period, executionDay, today);
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    // The number is taken first: its lock makes the next command read what this one has stored.
    int number = numbers.next(regionId, NUMBERS, today.getYear());
    List<Reason> notices = new ArrayList<>();
    Map<SupportClaim, CreditTransfer> paid = transfers(regionId, periodId, notices);
    if (paid.isEmpty()) {
      return Outcome.refused(Reason.of("support.nothing-to-pay"));
    }
    Instant now = clock.instant();
    SupportPayment payment =
        payments.add(
            new SupportPayment(
                period,
                new CreditTransferFile(
                    "SP-%d-%04d".formatted(today.getYear(), number),
                    now,
                    regions.timeZone(regionId),
                    executionDay,
                    period.payerName(),
                    period.payerIban(),
                    period.payerBic(),
                    List.copyOf(paid.values())),
                Signature.of(gate.caller(), now),
                today));
    running
        .current()
        .about(SUBJECT, payment.id(), payment.number())
        .change("executionDay", null, executionDay)
        .change(
            "claims",
            null,
            paid.keySet().stream().map(SupportClaim::number).collect(Collectors.joining(", ")));
    paid.forEach(
        (claim, transfer) -> {
          payments.add(new SupportPaymentEntry(payment.id(), claim.id(), transfer.amount()));
          claim.pay(today);
        });
    claims.flush();
    paid.keySet().forEach(claim -> notices.addAll(mails.paid(regionId, claim.id(), executionDay)));
    return Outcome.done(payment.id(), notices);
  }

  /**
   * The file for the bank.
   *
   * @throws NotFoundException if there is none, or its bytes were deleted
   */
  @Reads(permission = Permission.SUPPORT_APPROVE)
  public StoredFile open(String regionId, long id) {
    gate.allow(Target.region(regionId));
    return payments
        .find(regionId, id)
        .flatMap(
            payment ->
                payment
                    .content()
                    .map(
                        bytes ->
                            new StoredFile(
                                payment.number() + ".xml", CreditTransferFile.MEDIA_TYPE, bytes)))
        .orElseThrow(() -> new NotFoundException("payment file", id));
  }

  private static Optional<Reason> fault(
      FundingPeriod period, LocalDate executionDay, LocalDate today) {
    if (!period.currency().equals(CreditTransferFile.CURRENCY)) {
      return Optional.of(Reason.of("support.not-euro", period.currency()));
    }
    if (executionDay == null) {
      return Optional.of(Reason.ofField("executionDay", "field.required"));
    }
    return executionDay.isBefore(today)
        ? Optional.of(Reason.ofField("executionDay", "support.day-past", today))
        : Optional.empty();
  }

  private Map<SupportClaim, CreditTransfer> transfers(
      String regionId, long periodId, List<Reason> notices) {
    Map<SupportClaim, CreditTransfer> paid = new LinkedHashMap<>();
    for (long id : claims.toPay(regionId, periodId)) {
      SupportClaim claim = claims.lock(regionId, id).orElseThrow();
      if (claim.state() != SupportState.APPROVED) {
        continue;
      }
      if (claim.iban().isEmpty() || claim.accountHolder().isEmpty()) {
        notices.add(Reason.notice("support.without-account", claim.number()));
        continue;
      }
      paid.put(
          claim,
          new CreditTransfer(
              claim.number(),
              claim.accountHolder().get(),
              claim.iban().get(),
              claims.total(id),
              about(claim)));
    }
    return paid;
  }

  private String about(SupportClaim claim) {
    String regionId = claim.regionId();
    return claim.number()
        + " "
        + texts.say(regionId, regions.officialLanguage(regionId), "region.name");
  }
}
