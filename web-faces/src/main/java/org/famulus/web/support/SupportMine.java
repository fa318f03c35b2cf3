package org.famulus.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.famulus.core.support.ClaimablePlacement;
import org.famulus.core.support.SupportClaims;
import org.famulus.core.support.SupportRow;
import org.famulus.web.shell.RegionContext;

/** A student's own claims, and placements she may write one for. */
@Named
@RequestScoped
public class SupportMine {

  @Inject private RegionContext region;
  @Inject private SupportClaims claims;

  private List<SupportRow> own;
  private List<ClaimablePlacement> claimable;

  /** The claims, the latest first. */
  public List<SupportRow> getOwn() {
    if (own == null) {
      own = claims.own(region.getId());
    }
    return own;
  }

  /** The placements. */
  public List<ClaimablePlacement> getClaimable() {
    if (claimable == null) {
      claimable = claims.claimable(region.getId());
    }
    return claimable;
  }
}
