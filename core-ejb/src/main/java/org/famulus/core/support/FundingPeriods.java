package org.famulus.core.support;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.LastChange;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.shared.NumberRanges;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;

/** Funding periods of a programme: who gives how much, for when, and what is left of it. */
@Stateless
public class FundingPeriods {

  static final String SUBJECT = "FUNDING_PERIOD";
  private static final String LOCK = "funding-period";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private LastChange lastChange;
  @Inject private NumberRanges numbers;
  @Inject private FundingPeriodRepository periods;
  @Inject private SupportRepository claims;
  @Inject private Funders funders;

  /** All of them, the latest first. */
  @Reads(permission = Permission.SUPPORT_VIEW)
  public List<FundingPeriodRow> all(String regionId) {
    gate.allow(Target.region(regionId));
    return rows(regionId, periods.all(regionId));
  }

  /**
   * One of them.
   *
   * @throws NotFoundException if the region has none with the id
   */
  @Reads(permission = Permission.SUPPORT_VIEW)
  public FundingPeriodRow detail(String regionId, long id) {
    gate.allow(Target.region(regionId));
    return rows(regionId, List.of(require(periods.find(regionId, id), id))).get(0);
  }

  /** What each funder gives, all its funding periods together. */
  @Reads(permission = Permission.SUPPORT_VIEW)
  public List<FunderTotal> totals(String regionId) {
    gate.allow(Target.region(regionId));
    return funders.totals(regionId, LocalDate.MIN, LocalDate.MAX);
  }

  /** Writes a new one down. */
  @UseCase(value = "support.fund", permission = Permission.SUPPORT_FUND)
  public Outcome<Long> add(String regionId, FundingPeriodForm form) {
    gate.allow(Target.region(regionId));
    List<Reason> faults = faults(regionId, form, 0);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    FundingPeriod period = periods.add(new FundingPeriod(regionId, form));
    running
        .current()
        .about(SUBJECT, period.id(), period.title())
        .change("funder", null, period.funder())
        .change("budget", null, period.budget() + " " + period.currency())
        .change("firstDay", null, period.firstDay())
        .change("lastDay", null, period.lastDay())
        .change("payerName", null, period.payerName())
        .change("payerIban", null, period.payerIban().value());
    return Outcome.done(period.id());
  }

  /** Changes one; its budget never falls below what is approved. */
  @UseCase(value = "support.fund-change", permission = Permission.SUPPORT_FUND)
  public Outcome<Long> change(String regionId, long id, long version, FundingPeriodForm form) {
    gate.allow(Target.region(regionId));
    // Before the row: whoever writes another period down waits here, too.
    List<Reason> faults = faults(regionId, form, id);
    FundingPeriod period = require(periods.lock(regionId, id), id);
    running.current().about(SUBJECT, id, period.title());
    if (period.version() != version) {
      return lastChange.overtook(
          SUBJECT,
          id,
          Map.of("budget", period.budget().toPlainString(), "title", period.title()),
          period.version());
    }
    if (faults.isEmpty()) {
      faults.addAll(clashes(period, form));
    }
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    String title = period.title();
    BigDecimal budget = period.budget();
    String currency = period.currency();
    var firstDay = period.firstDay();
    var lastDay = period.lastDay();
    String funder = period.funder();
    String payerName = period.payerName();
    Iban payerIban = period.payerIban();
    Optional<String> payerBic = period.payerBic();
    period.change(form);
    running
        .current()
        .change("title", title, period.title())
        .change("funder", funder, period.funder())
        .change("budget", budget, period.budget())
        .change("currency", currency, period.currency())
        .change("firstDay", firstDay, period.firstDay())
        .change("lastDay", lastDay, period.lastDay())
        .change("payerName", payerName, period.payerName())
        .change("payerIban", payerIban.value(), period.payerIban().value())
        .change("payerBic", payerBic.orElse(null), period.payerBic().orElse(null));
    return Outcome.done(id);
  }

  private List<Reason> faults(String regionId, FundingPeriodForm form, long exceptId) {
    List<Reason> faults = new ArrayList<>(form.faults());
    if (faults.isEmpty()) {
      // Periods of a region are written one after the other, so that no two hold the same day.
      numbers.next(regionId, LOCK, 0);
      periods
          .overlapping(regionId, form.firstDay(), form.lastDay(), exceptId)
          .ifPresent(
              other ->
                  faults.add(Reason.ofField("firstDay", "support.overlaps", other.title())));
    }
    return faults;
  }

  private List<Reason> clashes(FundingPeriod period, FundingPeriodForm form) {
    List<Reason> clashes = new ArrayList<>();
    if (form.budget().compareTo(period.committed()) < 0) {
      clashes.add(Reason.ofField("budget", "support.below-committed", period.committed()));
    }
    if (!form.currency().equals(period.currency()) && periods.isUsed(period.id())) {
      clashes.add(Reason.ofField("currency", "support.currency-stays"));
    }
    return clashes;
  }

  private List<FundingPeriodRow> rows(String regionId, List<FundingPeriod> some) {
    Set<Long> ids = some.stream().map(FundingPeriod::id).collect(Collectors.toSet());
    Map<Long, Long> toPay = claims.countToPay(regionId, ids);
    Map<Long, BigDecimal> amounts = claims.amountsToPay(regionId, ids);
    return some.stream()
        .map(
            period ->
                FundingPeriodRow.of(
                    period,
                    toPay.getOrDefault(period.id(), 0L),
                    amounts.getOrDefault(period.id(), BigDecimal.ZERO)))
        .toList();
  }

  private static FundingPeriod require(Optional<FundingPeriod> period, long id) {
    return period.orElseThrow(() -> new NotFoundException("funding period", id));
  }
}
