package org.famulus.core.support;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.famulus.core.access.Gate;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.shared.Outcome;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.catalogue.SupportTerms;

/** Deletes account numbers, payment files and receipts when their time is over. */
@Stateless
public class SupportCleaning {

  /** Days after which nobody is expected to go on with a draft. */
  static final int DRAFT_DAYS = 365;

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private RuleEngine rules;
  @Inject private SupportFile file;
  @Inject private SupportRepository claims;
  @Inject private SupportReceiptRepository receipts;
  @Inject private SupportPaymentRepository payments;

  /** Ids of claims with an account's number that nobody needs any more. */
  @Reads(permission = Permission.SUPPORT_CHECK)
  public List<Long> idleAccounts(String regionId, LocalDate today) {
    gate.allow(Target.region(regionId));
    return claims.withIdleAccount(
        regionId, accountsBefore(regionId, today), today.minusDays(DRAFT_DAYS));
  }

  /** Ids of claims with receipts whose time is over. */
  @Reads(permission = Permission.SUPPORT_CHECK)
  public List<Long> expiredReceipts(String regionId, LocalDate today) {
    gate.allow(Target.region(regionId));
    return receipts.withExpired(
        regionId,
        today.minusDays(
            days(regionId, today, SupportTerms.RECEIPT_DAYS, SupportTerms.USUAL_RECEIPT_DAYS)),
        accountsBefore(regionId, today),
        today.minusDays(DRAFT_DAYS));
  }

  /** Whether there are payment files with bytes whose time is over. */
  @Reads(permission = Permission.SUPPORT_CHECK)
  public boolean hasExpiredFiles(String regionId, LocalDate today) {
    gate.allow(Target.region(regionId));
    return payments.hasContents(regionId, accountsBefore(regionId, today));
  }

  /** Deletes the account's number of a claim. */
  @UseCase(value = "support.delete-account", permission = Permission.SUPPORT_CHECK)
  public Outcome<Long> deleteAccount(String regionId, long id) {
    gate.allow(Target.region(regionId));
    SupportClaim claim = file.open(regionId, id);
    claim.forgetAccount(clock.instant());
    running.current().change("accountDeleted", null, file.today(regionId));
    return Outcome.done(id);
  }

  /** Deletes the receipts of a claim; that they were there stays on record. */
  @UseCase(value = "support.delete-receipts", permission = Permission.SUPPORT_CHECK)
  public Outcome<Long> deleteReceipts(String regionId, long id) {
    gate.allow(Target.region(regionId));
    file.open(regionId, id);
    running
        .current()
        .change("filesDeleted", null, receipts.deleteContents(id, clock.instant()));
    return Outcome.done(id);
  }

  /** Deletes the bytes of payment files, which hold account numbers. */
  @UseCase(value = "support.delete-files", permission = Permission.SUPPORT_CHECK)
  public Outcome<Integer> deleteFiles(String regionId, LocalDate today) {
    gate.allow(Target.region(regionId));
    int deleted = payments.deleteContents(regionId, accountsBefore(regionId, today));
    running.current().change("filesDeleted", null, deleted);
    return Outcome.done(deleted);
  }

  private LocalDate accountsBefore(String regionId, LocalDate today) {
    return today.minusDays(
        days(regionId, today, SupportTerms.ACCOUNT_DAYS, SupportTerms.USUAL_ACCOUNT_DAYS));
  }

  private int days(String regionId, LocalDate today, String key, int usual) {
    return rules.open(regionId).regionDays(today, key, usual);
  }
}
