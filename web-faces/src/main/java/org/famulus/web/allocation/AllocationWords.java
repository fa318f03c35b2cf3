package org.famulus.web.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.famulus.core.allocation.RankProfile;

/** Figures of drafts in words. */
@Named
@ApplicationScoped
public class AllocationWords {

  /** Share of all in whole per cent; a dash of nobody. */
  public String share(long part, long all) {
    return all == 0 ? "–" : Math.round(100.0 * part / all) + "\u00a0%";
  }

  /** The worst rank anybody has; a dash if nobody got a wish. */
  public String worstRank(RankProfile profile) {
    return profile.byRank().isEmpty() ? "–" : profile.byRank().lastKey().toString();
  }
}
