package org.famulus.allocation.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.famulus.allocation.Bounds;
import org.famulus.allocation.Choice;
import org.famulus.allocation.Fixed;
import org.famulus.allocation.Missing;
import org.famulus.allocation.Place;
import org.famulus.allocation.Pool;
import org.famulus.allocation.Problem;
import org.famulus.allocation.Quota;
import org.famulus.allocation.Student;
import org.famulus.allocation.check.ResultRow;

/** Reads the rows of a run that gives one place to each student, and notes every fault with its row. */
final class OnePlaceReading {

  /** The group of everybody, where a file of somebody else names none. */
  private static final String EVERYBODY = "all";

  private final Words words;
  private final Table students;
  private final Table places;
  private final Ids studentIds;
  private final Ids placeIds;
  private final Tables tables;

  private final List<String> groups = new ArrayList<>();
  private final List<Pool> pools = new ArrayList<>();
  private final List<Place> madePlaces = new ArrayList<>();
  private final List<Quota> quotas = new ArrayList<>();
  private final List<Student> madeStudents = new ArrayList<>();

  OnePlaceReading(Tables tables) {
    this.tables = tables;
    this.words = tables.words();
    this.students = tables.get(OnePlaceSheets.STUDENTS.name());
    this.places = tables.get(OnePlaceSheets.PLACES.name());
    this.studentIds = new Ids(students, "student", words);
    this.placeIds = new Ids(places, "place", words);
  }

  /** Reads everything but the result. */
  void read() {
    readPlaces();
    readQuotas();
    readStudents();
  }

  /** What was read, once nothing is wrong with it. */
  Problem problem(String round) {
    return new Problem(round, groups, madeStudents, madePlaces, pools, quotas);
  }

  private void readPlaces() {
    Table table = tables.get(OnePlaceSheets.POOLS.name());
    Ids ids = new Ids(table, "pool", words);
    for (int row = 0; row < table.rows(); row++) {
      pools.add(new Pool(table.text(row, table.column("pool")), bounds(table, row)));
    }
    Set<Integer> own = new HashSet<>();
    int pool = places.column("pool");
    int place = places.column("place");
    for (int row = 0; row < places.rows(); row++) {
      String id = places.text(row, place);
      if (id.equals(OnePlaceSheets.WITHOUT_PLACE)) {
        places.fault(row, place, FaultKind.PLACE_CALLED_NONE);
      }
      Bounds bounds = bounds(places, row);
      boolean named = !places.text(row, pool).isEmpty();
      int drawsOn = named ? places.word(row, pool) : places.word(row, place);
      if (named) {
        ids.row(places, row, pool);
      } else if (ids.row(drawsOn) < 0 && own.add(drawsOn)) {
        pools.add(new Pool(id, Bounds.upTo(bounds.most())));
      }
      madePlaces.add(new Place(id, words.get(drawsOn), bounds));
    }
  }

  private static Bounds bounds(Table table, int row) {
    int least = least(table, row);
    int most = table.number(row, table.column("most"), 0, Integer.MAX_VALUE);
    boolean noneOrLeast = table.yes(row, table.column("none_or_least"));
    checkOrder(table, row, least, most);
    return new Bounds(least, most, noneOrLeast);
  }

  private static int least(Table table, int row) {
    return table.number(row, table.column("least"), 0, Integer.MAX_VALUE, 0);
  }

  private static void checkOrder(Table table, int row, int least, int most) {
    if (least > most) {
      table.fault(row, table.column("least"), FaultKind.LEAST_ABOVE_MOST, least, most);
    }
  }

  private void readQuotas() {
    Table table = tables.get(OnePlaceSheets.QUOTAS.name());
    int[] placeRows = placeIds.rows(table, "place");
    int origin = table.column("origin");
    Set<Long> seen = new HashSet<>();
    for (int row = 0; row < table.rows(); row++) {
      int least = least(table, row);
      int most = table.number(row, table.column("most"), 0, Integer.MAX_VALUE);
      checkOrder(table, row, least, most);
      if (!seen.add((long) placeRows[row] << 32 | table.word(row, origin)) && placeRows[row] >= 0) {
        table.fault(row, origin, FaultKind.QUOTA_TWICE);
      }
      quotas.add(
          new Quota(
              table.text(row, table.column("place")), table.text(row, origin), least, most));
    }
  }

  private void readStudents() {
    Table table = tables.get(OnePlaceSheets.GROUPS.name());
    Ids ids = new Ids(table, "group", words);
    for (int row = 0; row < table.rows(); row++) {
      groups.add(table.text(row, table.column("group")));
    }
    if (!tables.has(OnePlaceSheets.GROUPS.name())) {
      groups.add(EVERYBODY);
    }
    List<List<Choice>> choices = choices();
    List<List<Missing>> missing = missing();
    int student = students.column("student");
    int group = students.column("group");
    FixedSeats seats = new FixedSeats(pools, quotas);
    for (int row = 0; row < students.rows(); row++) {
      String id = students.text(row, student);
      if (id.indexOf('|') >= 0) {
        students.fault(row, student, FaultKind.LOT_PARTED);
      }
      boolean named = !students.text(row, group).isEmpty();
      if (named && tables.has(OnePlaceSheets.GROUPS.name())) {
        ids.row(students, row, group);
      } else if (named && !students.text(row, group).equals(EVERYBODY)) {
        students.fault(row, group, FaultKind.GROUPS_MISSING);
      } else if (groups.size() != 1) {
        students.fault(row, group, FaultKind.GROUP_UNSAID, groups.size());
      }
      madeStudents.add(
          new Student(
              id,
              named || groups.isEmpty() ? students.text(row, group) : groups.get(0),
              students.text(row, students.column("origin")),
              choices.get(row),
              missing.get(row),
              fixed(row, seats)));
    }
  }

  private Optional<Fixed> fixed(int row, FixedSeats seats) {
    int column = students.column("fixed");
    String text = students.text(row, column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.equals(OnePlaceSheets.WITHOUT_PLACE)) {
      return Optional.of(new Fixed(Optional.empty()));
    }
    int place = placeIds.row(students, row, column);
    if (place >= 0) {
      seats
          .full(madePlaces.get(place), students.text(row, students.column("origin")))
          .ifPresent(full -> students.fault(row, column, full.kind(), full.named().toArray()));
    }
    return Optional.of(new Fixed(Optional.of(text)));
  }

  private List<List<Choice>> choices() {
    Table table = tables.get(OnePlaceSheets.CHOICES.name());
    int[] placeRows = placeIds.rows(table, "place");
    RowsOf rows = new RowsOf(studentIds.rows(table, "student"), students.rows());
    int place = table.column("place");
    int rank = table.column("rank");
    int surcharge = table.column("surcharge");
    int[] lastBy = new int[places.rows()];
    Arrays.fill(lastBy, -1);
    List<List<Choice>> all = new ArrayList<>(students.rows());
    for (int i = 0; i < students.rows(); i++) {
      int student = i;
      List<Choice> hers = new ArrayList<>(rows.count(i));
      rows.each(
          i,
          row -> {
            int at = placeRows[row];
            if (at >= 0 && lastBy[at] == student) {
              table.fault(row, place, FaultKind.CHOICE_TWICE, table.text(row, place));
            } else if (at >= 0) {
              lastBy[at] = student;
            }
            hers.add(
                new Choice(
                    table.text(row, place),
                    table.number(row, rank, 1, Problem.LARGEST),
                    table.number(row, surcharge, 0, Problem.LARGEST, 0)));
          });
      all.add(hers);
    }
    return all;
  }

  private List<List<Missing>> missing() {
    Table table = tables.get(OnePlaceSheets.MISSING.name());
    RowsOf rows = new RowsOf(studentIds.rows(table, "student"), students.rows());
    List<List<Missing>> all = new ArrayList<>(students.rows());
    for (int i = 0; i < students.rows(); i++) {
      List<Missing> hers = new ArrayList<>(rows.count(i));
      rows.each(
          i,
          row ->
              hers.add(
                  new Missing(
                      table.text(row, table.column("place")),
                      table.number(row, table.column("rank"), 0, Problem.LARGEST),
                      table.text(row, table.column("rule")))));
      all.add(hers);
    }
    return all;
  }

  /** What was published as the result; whether it is right is not asked here. */
  List<ResultRow> result() {
    Table table = tables.get(OnePlaceSheets.RESULT.name());
    int student = table.column("student");
    int place = table.column("place");
    List<ResultRow> all = new ArrayList<>(table.rows());
    for (int row = 0; row < table.rows(); row++) {
      all.add(
          new ResultRow(
              table.text(row, student),
              number(table, row, "number", Integer.MAX_VALUE),
              Optional.of(table.text(row, place)).filter(text -> !text.isEmpty()),
              number(table, row, "rank", Problem.LARGEST)));
    }
    return all;
  }

  private static OptionalInt number(Table table, int row, String name, int most) {
    int column = table.column(name);
    return table.text(row, column).isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(table.number(row, column, 0, most));
  }
}
