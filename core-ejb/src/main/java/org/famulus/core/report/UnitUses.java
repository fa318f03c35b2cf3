package org.famulus.core.report;

import java.util.List;

/**
 * How units' places of a calendar year are used.
 *
 * @param year the year
 * @param years years in which units have stated places, the latest first
 * @param total all units together
 * @param rows the units, by name
 */
public record UnitUses(int year, List<Integer> years, UnitUse total, List<UnitUse> rows) {

  public UnitUses {
    years = List.copyOf(years);
    rows = List.copyOf(rows);
  }
}
