package org.famulus.web.allocation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.OptionalDouble;
import org.famulus.core.allocation.RankProfile;
import org.famulus.web.shell.ReaderLanguage;

/** Figures of drafts as readers of the page's language write them. */
@Named
@RequestScoped
public class AllocationWords {

  @Inject private ReaderLanguage reader;

  /** Mean rank with one decimal; a dash if nobody got a wish. */
  public String meanRank(RankProfile profile) {
    OptionalDouble mean = profile.meanRank();
    return mean.isEmpty()
        ? "–"
        : String.format(reader.language().formatLocale(), "%.1f", mean.getAsDouble());
  }

  /** Share of all in whole per cent; a dash of nobody. */
  public String share(long part, long all) {
    return all == 0 ? "–" : Math.round(100.0 * part / all) + " %";
  }

  /** The worst rank anybody has; a dash if nobody got a wish. */
  public String worstRank(RankProfile profile) {
    return profile.byRank().isEmpty() ? "–" : profile.byRank().lastKey().toString();
  }
}
