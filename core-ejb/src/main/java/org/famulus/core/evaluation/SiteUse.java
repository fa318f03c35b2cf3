package org.famulus.core.evaluation;

/**
 * How what hosts offered was used.
 *
 * @param offered hosts that offered places
 * @param used of these, hosts where somebody was
 * @param placements placements that took place
 * @param longOnes of these, long ones
 */
public record SiteUse(long offered, long used, long placements, long longOnes) {

  private static final int WHOLE = 100;

  /** Short placements. */
  public long shortOnes() {
    return placements - longOnes;
  }

  /** Per cent of the hosts that offered places where somebody was. */
  public long usedPercent() {
    return percent(used, offered);
  }

  /** Per cent of the placements that were short. */
  public long shortPercent() {
    return percent(shortOnes(), placements);
  }

  /** A part of a whole in per cent; nothing of nothing is none. */
  static long percent(long part, long of) {
    return of == 0 ? 0 : Math.round((double) WHOLE * part / of);
  }
}
