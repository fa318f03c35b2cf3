package org.famulus.core.evaluation;

import java.util.List;
import org.famulus.core.tabular.file.Cell;

/**
 * A part of the annual report: some figures of each of some things.
 *
 * @param title what it is about
 * @param item what the things are
 * @param figures names of the figures
 * @param rows the things
 */
record ReportPart(String title, String item, List<String> figures, List<Row> rows) {

  ReportPart {
    figures = List.copyOf(figures);
    rows = List.copyOf(rows);
  }

  /**
   * A thing.
   *
   * @param item its name
   * @param values its figures, in order
   */
  record Row(String item, List<Cell> values) {

    Row {
      values = List.copyOf(values);
    }
  }
}
