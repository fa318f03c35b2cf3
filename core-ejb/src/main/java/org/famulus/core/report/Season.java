package org.famulus.core.report;

import java.util.List;

/**
 * A season at a glance.
 *
 * @param total everybody
 * @param rows the same, told apart; most applicants first
 */
public record Season(Funnel total, List<SeasonRow> rows) {

  public Season {
    rows = List.copyOf(rows);
  }
}
