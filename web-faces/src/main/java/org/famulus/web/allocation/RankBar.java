package org.famulus.web.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.famulus.core.allocation.RankProfile;

/**
 * A bar of the rank chart.
 *
 * @param kind {@code rank}, {@code unwished} or {@code unplaced}
 * @param rank rank of the wish, zero if it is no rank
 * @param count how many students
 * @param share their share of all, in per cent
 */
public record RankBar(String kind, int rank, long count, double share) {

  static List<RankBar> of(RankProfile profile) {
    List<RankBar> bars = new ArrayList<>();
    int last = profile.byRank().isEmpty() ? 0 : profile.byRank().lastKey();
    for (int rank = 1; rank <= last; rank++) {
      bars.add(bar("rank", rank, profile.at(rank), profile));
    }
    if (profile.unwished() > 0) {
      bars.add(bar("unwished", 0, profile.unwished(), profile));
    }
    bars.add(bar("unplaced", 0, profile.unplaced(), profile));
    return bars;
  }

  private static RankBar bar(String kind, int rank, long count, RankProfile profile) {
    return new RankBar(
        kind, rank, count, profile.all() == 0 ? 0 : 100.0 * count / profile.all());
  }

  /** Width of the bar in a picture 100 wide, in the notation of SVG. */
  public String width() {
    return String.format(Locale.ROOT, "%.1f", share);
  }

  /** The share as a whole number of per cent. */
  public long percent() {
    return Math.round(share);
  }
}
