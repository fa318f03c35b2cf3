package org.famulus.core.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.famulus.core.schedule.DailyJob;
import org.famulus.core.schedule.DailyRound;

/** Every day: account numbers, payment files and receipts are deleted when their time is over. */
@ApplicationScoped
public class SupportDaily implements DailyJob {

  @Inject private SupportCleaning cleaning;

  @Override
  public String name() {
    return "support";
  }

  @Override
  public void steps(DailyRound round, String regionId, LocalDate today) {
    round.each(
        "account of the claim",
        () -> cleaning.idleAccounts(regionId, today),
        claim -> cleaning.deleteAccount(regionId, claim));
    round.each(
        "receipts of the claim",
        () -> cleaning.expiredReceipts(regionId, today),
        claim -> cleaning.deleteReceipts(regionId, claim));
    round.each(
        "payment files of the region",
        () -> cleaning.hasExpiredFiles(regionId, today) ? List.of(0L) : List.of(),
        all -> cleaning.deleteFiles(regionId, today));
  }
}
