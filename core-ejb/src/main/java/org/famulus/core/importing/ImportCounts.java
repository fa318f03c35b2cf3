package org.famulus.core.importing;

/**
 * How many rows did what.
 *
 * @param created rows that added something
 * @param changed rows that changed something
 * @param unchanged rows that said what was stored already
 * @param drafts of all these, rows that stay drafts
 */
public record ImportCounts(int created, int changed, int unchanged, int drafts) {

  /** Whether anything was stored. */
  public boolean isNothing() {
    return created == 0 && changed == 0;
  }
}
