package org.famulus.allocation.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.famulus.allocation.blocks.BlocksProblem;
import org.famulus.allocation.blocks.ProblemFault;
import org.famulus.allocation.blocks.ProblemFaults;

/**
 * What no cell shows alone: rows of a run of several blocks that contradict each other. The engine
 * finds them; here they are given back their files and rows.
 */
final class Contradictions {

  /** Kind and column of each; what is not here is noted when its cell is read. */
  private static final Map<String, Told> TOLD =
      Map.ofEntries(
          told("wish.subject-not-needed", FaultKind.SUBJECT_NOT_NEEDED, "subject"),
          told("wish.no-place", FaultKind.WISH_WITHOUT_PLACE, "period"),
          told(
              "student.too-many-blocks",
              FaultKind.BLOCKS_MANY,
              "student",
              ProblemFaults.MOST_BLOCKS),
          told("fixed.not-needed", FaultKind.SUBJECT_NOT_NEEDED, "subject"),
          told("fixed.twice", FaultKind.FIXED_TWICE, "subject"),
          told("fixed.twice-at-once", FaultKind.FIXED_TWICE_AT_ONCE, "period"),
          told("fixed.outside-year", FaultKind.FIXED_OUTSIDE_YEAR, "period"),
          told("fixed.student-away", FaultKind.FIXED_AWAY, "period"),
          told("fixed.no-place", FaultKind.FIXED_WITHOUT_PLACE, "period"),
          told("fixed.order", FaultKind.FIXED_OUT_OF_ORDER, "period"),
          told("fixed.over-most", FaultKind.FIXED_ABOVE_MOST, "most"),
          told("fixed.over-beds", FaultKind.FIXED_ABOVE_BEDS, "beds"));

  private record Told(FaultKind kind, String column, Object... named) {}

  private static Map.Entry<String, Told> told(
      String key, FaultKind kind, String column, Object... named) {
    return Map.entry(key, new Told(kind, column, named));
  }

  private record Where(String file, int row) {}

  private final Tables tables;
  private final BlocksProblem problem;

  Contradictions(Tables tables, BlocksProblem problem) {
    this.tables = tables;
    this.problem = problem;
  }

  /** Notes each. */
  void note() {
    List<ProblemFault> found = ProblemFaults.of(problem);
    if (found.isEmpty()) {
      return;
    }
    Map<String, Where> where = new HashMap<>();
    found.forEach(fault -> where.put(fault.where(), new Where("", 0)));
    find(where, BlocksLayouts.STUDENTS, problem.students());
    find(where, BlocksLayouts.PLACES, problem.places());
    find(where, BlocksLayouts.LODGINGS, problem.lodgings());
    find(where, BlocksLayouts.WISHES, problem.wishes());
    find(where, BlocksLayouts.FIXED, problem.fixed());
    found.forEach(fault -> note(fault, where.get(fault.where())));
  }

  /** Lists and files have their rows in the same order. */
  private static void find(Map<String, Where> where, Layout layout, List<?> rows) {
    for (int i = 0; i < rows.size(); i++) {
      int row = i + 2;
      where.computeIfPresent(rows.get(i).toString(), (said, before) -> new Where(layout.name(), row));
    }
  }

  private void note(ProblemFault fault, Where where) {
    Told told = TOLD.get(fault.key());
    if (told != null) {
      tables.faults().add(where.file(), where.row(), told.column(), told.kind(), told.named());
    } else if (fault.key().equals("prerequisite.circle")) {
      tables
          .faults()
          .add(
              BlocksLayouts.PREREQUISITES.name(),
              0,
              "",
              FaultKind.SUBJECTS_IN_CIRCLE,
              fault.where());
    } else {
      tables
          .faults()
          .add(
              where.file(),
              where.row(),
              "",
              FaultKind.CONTRADICTION,
              fault.key() + ", " + fault.where());
    }
  }
}
