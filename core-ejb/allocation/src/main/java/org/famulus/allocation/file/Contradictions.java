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

  /** Column and sentence of each; what is not here is noted when its cell is read. */
  private static final Map<String, Text> TEXTS =
      Map.ofEntries(
          text("wish.subject-not-needed", "subject",
              "the student does not need this subject: add it to needs.csv, or take this row out."),
          text("wish.no-place", "period",
              "the site has no row in places.csv for this subject and period: add one, or take this"
                  + " row out."),
          text("student.too-many-blocks", "student",
              "somebody needs more than 64 subjects: take some out of needs.csv."),
          text("fixed.not-needed", "subject",
              "the student does not need this subject: add it to needs.csv, or take this row out."),
          text("fixed.twice", "subject", "the block is fixed in two rows: keep one of them."),
          text("fixed.twice-at-once", "period",
              "the student has another fixed block at that time: change one of the rows."),
          text("fixed.outside-year", "period",
              "the block would end after the last period: let it begin earlier."),
          text("fixed.student-away", "period",
              "the student is away then: change away.csv, or this row."),
          text("fixed.no-place", "period",
              "the site has no row in places.csv for a period of this block: add one, or change this"
                  + " row."),
          text("fixed.order", "period",
              "what must come before is fixed later: change one of the rows, or prerequisites.csv."),
          text("fixed.over-most", "most",
              "more blocks are fixed there: raise the number, or take some out of fixed.csv."),
          text("fixed.over-beds", "beds",
              "more fixed blocks need a bed there: raise the number, or take some out of fixed.csv."));

  private record Text(String column, String sentence) {}

  private static Map.Entry<String, Text> text(String key, String column, String sentence) {
    return Map.entry(key, new Text(column, sentence));
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
    Text text = TEXTS.get(fault.key());
    if (text != null) {
      tables.faults().add(where.file(), where.row(), text.column(), text.sentence());
    } else if (fault.key().equals("prerequisite.circle")) {
      tables
          .faults()
          .add(
              BlocksLayouts.PREREQUISITES.name(),
              0,
              "",
              "subjects come before each other in a circle (" + fault.where()
                  + "): take one of the rows out.");
    } else {
      tables
          .faults()
          .add(
              where.file(),
              where.row(),
              "",
              "it cannot be meant (" + fault.key() + ", " + fault.where() + "): put it right.");
    }
  }
}
