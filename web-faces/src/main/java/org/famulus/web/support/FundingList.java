package org.famulus.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.famulus.core.support.FunderTotal;
import org.famulus.core.support.FundingPeriodRow;
import org.famulus.core.support.FundingPeriods;
import org.famulus.web.shell.RegionContext;

/** Funding periods, and what is left of each. */
@Named
@RequestScoped
public class FundingList {

  @Inject private RegionContext region;
  @Inject private FundingPeriods periods;

  private List<FundingPeriodRow> all;
  private List<FunderTotal> totals;

  /** The funding periods, the latest first. */
  public List<FundingPeriodRow> getAll() {
    if (all == null) {
      all = periods.all(region.getId());
    }
    return all;
  }

  /** What each funder gives, all its periods together. */
  public List<FunderTotal> getTotals() {
    if (totals == null) {
      totals = periods.totals(region.getId());
    }
    return totals;
  }
}
