package org.famulus.core.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Adds up what each funder of a programme gives, over its funding periods. */
@ApplicationScoped
public class Funders {

  @Inject private FundingPeriodRepository periods;
  @Inject private SupportRepository claims;

  /** The sums of one funder belong together only in one currency. */
  private record Purse(String funder, String currency) {

    private static Purse of(FundingPeriod period) {
      return new Purse(period.funder(), period.currency());
    }
  }

  /** The funders of periods with a day between two days, in the order of their names. */
  public List<FunderTotal> totals(String regionId, LocalDate from, LocalDate to) {
    Map<Purse, List<FundingPeriod>> byFunder =
        periods.all(regionId).stream()
            .filter(each -> !each.firstDay().isAfter(to) && !each.lastDay().isBefore(from))
            .collect(
                Collectors.groupingBy(Purse::of, LinkedHashMap::new, Collectors.toList()));
    return byFunder.entrySet().stream()
        .map(each -> total(regionId, each.getKey(), each.getValue()))
        .sorted(Comparator.comparing(FunderTotal::funder))
        .toList();
  }

  private FunderTotal total(String regionId, Purse purse, Collection<FundingPeriod> its) {
    return FunderTotal.of(
        purse.funder(),
        purse.currency(),
        its.stream().map(FundingPeriod::budget).reduce(BigDecimal.ZERO, BigDecimal::add),
        its.stream().map(FundingPeriod::committed).reduce(BigDecimal.ZERO, BigDecimal::add),
        claims.supported(regionId, its.stream().map(FundingPeriod::id).toList()));
  }
}
