package org.famulus.core.importing;

/**
 * How far an import has come.
 *
 * @param phase what it is doing
 * @param done rows done in this phase
 * @param total rows of this phase; zero if unknown
 * @param phases how many phases the work has
 */
public record ImportProgress(ImportPhase phase, long done, long total, int phases) {

  private static final int WHOLE = 100;

  /** Nothing is done yet. */
  static ImportProgress start(int phases) {
    return new ImportProgress(ImportPhase.READING, 0, 0, phases);
  }

  /** The whole work in percent, each phase counted alike. */
  public int percent() {
    double part = total == 0 ? 0 : Math.min(1.0, (double) done / total);
    return (int) Math.min(WHOLE, WHOLE * (phase.ordinal() + part) / phases);
  }
}
