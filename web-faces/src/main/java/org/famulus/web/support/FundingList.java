package org.famulus.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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

  /** The funding periods, the latest first. */
  public List<FundingPeriodRow> getAll() {
    if (all == null) {
      all = periods.all(region.getId());
    }
    return all;
  }
}
