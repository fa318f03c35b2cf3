package org.famulus.allocation.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.famulus.allocation.Allocation;
import org.famulus.allocation.Bounds;
import org.famulus.allocation.Choice;
import org.famulus.allocation.Given;
import org.famulus.allocation.Missing;
import org.famulus.allocation.Policy;
import org.famulus.allocation.Problem;
import org.famulus.allocation.Student;

/** What is written of a run that gives one place to each student. */
final class OnePlaceSheets {

  static final String KIND = "one-place";

  /** In {@code students.csv}: nobody may be given a place that is called so. */
  static final String WITHOUT_PLACE = "-";

  static final Layout GROUPS = new Layout("groups.csv", List.of("group"), Set.of(), true);
  static final Layout STUDENTS =
      new Layout(
          "students.csv",
          List.of("student", "group", "origin", "fixed"),
          Set.of("group", "origin", "fixed"),
          false);
  static final Layout PLACES =
      new Layout(
          "places.csv",
          List.of("place", "pool", "least", "most", "none_or_least"),
          Set.of("pool", "least", "none_or_least"),
          false);
  static final Layout POOLS =
      new Layout(
          "pools.csv",
          List.of("pool", "least", "most", "none_or_least"),
          Set.of("least", "none_or_least"),
          true);
  static final Layout QUOTAS =
      new Layout(
          "quotas.csv", List.of("place", "origin", "least", "most"), Set.of("least"), true);
  static final Layout CHOICES =
      new Layout(
          "choices.csv",
          List.of("student", "place", "rank", "surcharge"),
          Set.of("surcharge"),
          false);
  static final Layout MISSING =
      new Layout("missing.csv", List.of("student", "place", "rank", "rule"), Set.of(), true);
  static final Layout RESULT =
      new Layout(
          "result.csv",
          List.of("student", "number", "place", "rank"),
          Set.of("number", "rank"),
          true);

  private final Problem problem;
  private final RowWriter row = new RowWriter();

  OnePlaceSheets(Problem problem) {
    this.problem = problem;
  }

  /** The rows of {@code run.csv} that belong to the input. */
  List<byte[]> inputKeys(Policy policy) {
    return List.of(
        row.cell(RunSheet.FORMAT).cell(AllocationFile.FORMAT).take(),
        row.cell(RunSheet.KIND).cell(KIND).take(),
        row.cell(RunSheet.ROUND).cell(problem.round()).take(),
        row.cell(RunSheet.POLICY).cell(policy.name()).take());
  }

  Sheet run(Policy policy, String inputDigest, Optional<Allocation> solved, String version) {
    List<byte[]> rows = new ArrayList<>(inputKeys(policy));
    rows.add(row.cell(RunSheet.INPUT_DIGEST).cell(inputDigest).take());
    solved.ifPresent(
        allocation -> {
          rows.add(row.cell(RunSheet.SEED).cell(allocation.seed()).take());
          rows.add(row.cell(RunSheet.VERSION).cell(version).take());
          rows.add(row.cell(RunSheet.RESULT_DIGEST).cell(allocation.digest()).take());
          rows.add(
              row.cell(RunSheet.PROVEN).cell(RunSheet.written(allocation.proven())).take());
        });
    return new Sheet(RunSheet.LAYOUT, Sheet.inOrder(rows));
  }

  /** The input, in the order of its digest. */
  List<Sheet> input() {
    List<byte[]> groups =
        problem.groups().stream().map(group -> row.cell(id(group)).take()).toList();
    List<byte[]> students = Lines.sorted(problem.students(), this::student);
    List<byte[]> places =
        Lines.sorted(
            problem.places(),
            place -> bounds(row.cell(placeId(place.id())).cell(id(place.pool())), place.bounds()));
    List<byte[]> pools =
        Lines.sorted(problem.pools(), pool -> bounds(row.cell(id(pool.id())), pool.bounds()));
    List<byte[]> quotas =
        Lines.sorted(
            problem.quotas(),
            quota ->
                row.cell(quota.place())
                    .cell(quota.origin())
                    .cell(quota.least())
                    .cell(quota.most())
                    .take());
    return List.of(
        new Sheet(GROUPS, Sheet.inOrder(groups)),
        new Sheet(STUDENTS, Sheet.inOrder(students)),
        new Sheet(PLACES, Sheet.inOrder(places)),
        new Sheet(POOLS, Sheet.inOrder(pools)),
        new Sheet(QUOTAS, Sheet.inOrder(quotas)),
        new Sheet(CHOICES, ofStudents(student -> Lines.sorted(student.choices(), this::choice))),
        new Sheet(MISSING, ofStudents(student -> Lines.sorted(student.missing(), this::missing))));
  }

  /** The result. */
  Sheet result(Allocation solved) {
    return new Sheet(RESULT, Sheet.inOrder(Lines.sorted(solved.given(), this::given)));
  }

  private Sheet.Rows ofStudents(Function<Student, List<byte[]>> lines) {
    return Lines.behind(problem.students(), Student::id, lines);
  }

  private byte[] student(Student student) {
    return row.cell(id(student.id()))
        .cell(id(student.group()))
        .cell(student.origin())
        .cell(student.fixed().map(fixed -> fixed.place().orElse(WITHOUT_PLACE)).orElse(""))
        .take();
  }

  private static byte[] bounds(RowWriter begun, Bounds bounds) {
    return begun
        .cell(bounds.least())
        .cell(bounds.most())
        .cell(RunSheet.written(bounds.noneOrLeast()))
        .take();
  }

  private byte[] choice(Choice choice) {
    return row.cell(choice.place()).cell(choice.rank()).cell(choice.surcharge()).take();
  }

  private byte[] missing(Missing missing) {
    return row.cell(missing.place()).cell(missing.rank()).cell(missing.rule()).take();
  }

  private byte[] given(Given given) {
    return row.cell(given.student())
        .cell(given.number())
        .cell(given.place().orElse(""))
        .cell(given.choice().map(choice -> Integer.toString(choice.rank())).orElse(""))
        .take();
  }

  private static String id(String id) {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("groups, students, places and pools need an id");
    }
    return id;
  }

  private static String placeId(String id) {
    if (id.equals(WITHOUT_PLACE)) {
      throw new IllegalArgumentException("a place cannot be called " + WITHOUT_PLACE);
    }
    return id(id);
  }
}
