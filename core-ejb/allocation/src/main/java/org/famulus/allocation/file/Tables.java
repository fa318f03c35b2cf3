package org.famulus.allocation.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All CSV files of one published file, before anybody asks what they mean. */
final class Tables {

  private final Map<String, Table> byName = new TreeMap<>();
  private final Words words;
  private final Faults faults;

  Tables(Words words, Faults faults) {
    this.words = words;
    this.faults = faults;
  }

  /** Every different cell. */
  Words words() {
    return words;
  }

  /** What is wrong so far. */
  Faults faults() {
    return faults;
  }

  void add(Table table) throws UnusableFile {
    if (byName.put(table.name(), table) != null) {
      throw faults.stop(table.name(), 0, "", FaultKind.FILE_TWICE);
    }
    if (byName.size() > Limits.FILES) {
      throw faults.stop("", 0, "", FaultKind.FILES_MANY, Limits.FILES);
    }
  }

  /** A file, without rows if it is not there. */
  Table get(String name) {
    return byName.getOrDefault(name, new Table(name, List.of(), words, faults));
  }

  boolean has(String name) {
    return byName.containsKey(name);
  }

  /** What {@code run.csv} says. */
  RunSheet run() throws UnusableFile {
    if (!has(RunSheet.FILE)) {
      throw faults.stop(RunSheet.FILE, 0, "", FaultKind.RUN_MISSING, AllocationFile.FORMAT);
    }
    check(RunSheet.LAYOUT);
    faults.stopIfAny();
    return new RunSheet(get(RunSheet.FILE), faults);
  }

  /** Notes files and columns that are missing, and those nobody would read. */
  void check(List<Layout> layouts) {
    List<String> known = new ArrayList<>(List.of(RunSheet.FILE));
    for (Layout layout : layouts) {
      known.add(layout.name());
      if (has(layout.name())) {
        check(layout);
      } else if (!layout.isOptional()) {
        faults.add(
            layout.name(),
            0,
            "",
            FaultKind.FILE_MISSING,
            String.join(",", layout.columns()));
      }
    }
    for (String name : byName.keySet()) {
      if (!known.contains(name)) {
        faults.add(
            name,
            0,
            "",
            FaultKind.FILE_UNKNOWN,
            String.join(", ", known));
      }
    }
  }

  private void check(Layout layout) {
    Table table = get(layout.name());
    for (String column : layout.columns()) {
      if (table.column(column) < 0 && !layout.optional().contains(column)) {
        faults.add(layout.name(), 1, column, FaultKind.COLUMN_MISSING);
      }
    }
    for (String column : table.columns()) {
      if (!layout.columns().contains(column)) {
        faults.add(
            layout.name(),
            1,
            column,
            FaultKind.COLUMN_UNKNOWN,
            String.join(", ", layout.columns()));
      }
    }
  }
}
