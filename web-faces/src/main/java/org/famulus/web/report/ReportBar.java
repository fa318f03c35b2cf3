package org.famulus.web.report;

import java.util.Locale;

/**
 * A bar of a chart.
 *
 * @param key what it stands for; its label is a key of the page
 * @param count how many
 * @param of how many the longest bar stands for
 */
public record ReportBar(String key, long count, long of) {

  private static final double WHOLE = 100;

  /** Width of the bar in a picture 100 wide, in the notation of SVG. */
  public String width() {
    return String.format(Locale.ROOT, "%.1f", share());
  }

  /** The share as a whole number of per cent. */
  public long percent() {
    return Math.round(share());
  }

  private double share() {
    return of == 0 ? 0 : Math.min(WHOLE, WHOLE * count / of);
  }
}
