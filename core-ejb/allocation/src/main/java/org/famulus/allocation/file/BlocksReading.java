package org.famulus.allocation.file;

import static org.famulus.allocation.blocks.ProblemFaults.HIGHEST_PRICE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.famulus.allocation.blocks.BlocksProblem;
import org.famulus.allocation.blocks.Couple;
import org.famulus.allocation.blocks.Lodging;
import org.famulus.allocation.blocks.NoneOrLeast;
import org.famulus.allocation.blocks.OpenBlock;
import org.famulus.allocation.blocks.Place;
import org.famulus.allocation.blocks.Placement;
import org.famulus.allocation.blocks.Prerequisite;
import org.famulus.allocation.blocks.Refusal;
import org.famulus.allocation.blocks.Site;
import org.famulus.allocation.blocks.SitePrice;
import org.famulus.allocation.blocks.Subject;
import org.famulus.allocation.blocks.Wish;

/**
 * Reads the rows of a run that plans several blocks for each student, and notes every fault of a cell
 * with its row. Each list has one entry for each row of its file, in the order of the file.
 */
final class BlocksReading {

  private static final int MOST = Integer.MAX_VALUE;

  private final Tables tables;
  private final Words words;
  private final Ids periods;
  private final Ids subjects;
  private final Ids sites;
  private final Ids students;
  private final Set<Integer> areas = new HashSet<>();

  BlocksReading(Tables tables) {
    this.tables = tables;
    this.words = tables.words();
    this.periods = ids(BlocksLayouts.PERIODS, "period");
    this.subjects = ids(BlocksLayouts.SUBJECTS, "subject");
    this.sites = ids(BlocksLayouts.SITES, "site");
    this.students = ids(BlocksLayouts.STUDENTS, "student");
  }

  private Ids ids(Layout layout, String column) {
    return new Ids(tables.get(layout.name()), column, words);
  }

  /** Everything but the result; to be used only if no fault was noted. */
  BlocksProblem problem() {
    List<Site> readSites = each(BlocksLayouts.SITES, this::site);
    return new BlocksProblem(
        each(BlocksLayouts.PERIODS, row -> row.text("period")),
        each(
            BlocksLayouts.SUBJECTS,
            row -> new Subject(row.text("subject"), row.number("length", 1, MOST, 1))),
        readSites,
        places(),
        units(),
        lodgings(),
        new BlocksStudents(tables, students, subjects, periods, areas).read(),
        each(BlocksLayouts.WISHES, this::wish),
        each(BlocksLayouts.REFUSALS, this::refusal),
        each(BlocksLayouts.PREREQUISITES, this::prerequisite),
        each(BlocksLayouts.SITE_PRICES, this::sitePrice),
        couples(),
        each(BlocksLayouts.FIXED, this::fixed),
        new PricesReading(tables).read());
  }

  private interface Reader<T> {
    T read(Row row);
  }

  private <T> List<T> each(Layout layout, Reader<T> reader) {
    Row row = new Row(tables.get(layout.name()));
    List<T> all = new ArrayList<>(row.rows());
    while (row.next()) {
      all.add(reader.read(row));
    }
    return all;
  }

  private Site site(Row row) {
    String id = row.text("site");
    String area = row.text("area");
    areas.add(area.isEmpty() ? row.word("site") : row.word("area"));
    return new Site(id, area.isEmpty() ? id : area);
  }

  private List<Place> places() {
    Once once = new Once("site", "subject", "period");
    return each(
        BlocksLayouts.PLACES,
        row -> {
          row.names("site", sites);
          row.namesIfAny("subject", subjects);
          row.names("period", periods);
          once.note(row);
          int least = row.number("least", 0, MOST, 0);
          int most = row.number("most", 0, MOST);
          if (least > most) {
            row.fault("least", FaultKind.LEAST_ABOVE_MOST, least, most);
          }
          return new Place(row.text("site"), row.text("subject"), row.text("period"), least, most);
        });
  }

  private List<NoneOrLeast> units() {
    Once once = new Once("site", "subject");
    return each(
        BlocksLayouts.UNITS,
        row -> {
          row.names("site", sites);
          row.namesIfAny("subject", subjects);
          once.note(row);
          return new NoneOrLeast(
              row.text("site"), row.text("subject"), row.number("least", 0, MOST));
        });
  }

  private List<Lodging> lodgings() {
    Once once = new Once("area", "period");
    return each(
        BlocksLayouts.LODGINGS,
        row -> {
          row.namesArea("area", areas);
          row.names("period", periods);
          once.note(row);
          return new Lodging(row.text("area"), row.text("period"), row.number("beds", 0, MOST));
        });
  }

  private Wish wish(Row row) {
    row.names("student", students);
    row.namesIfAny("subject", subjects);
    row.names("site", sites);
    row.namesIfAny("period", periods);
    return new Wish(
        row.text("student"),
        row.text("subject"),
        row.text("site"),
        row.text("period"),
        row.number("rank", 0, MOST),
        row.amount("cost", HIGHEST_PRICE, 0));
  }

  private Refusal refusal(Row row) {
    row.names("student", students);
    row.namesIfAny("subject", subjects);
    row.namesIfAny("site", sites);
    row.namesIfAny("period", periods);
    if (row.text("rule").isBlank()) {
      row.fault("rule", FaultKind.RULE_UNNAMED);
    }
    return new Refusal(
        row.text("student"),
        row.text("subject"),
        row.text("site"),
        row.text("period"),
        row.text("rule"));
  }

  private Prerequisite prerequisite(Row row) {
    row.namesIfAny("student", students);
    row.names("before", subjects);
    row.names("after", subjects);
    return new Prerequisite(row.text("student"), row.text("before"), row.text("after"));
  }

  private SitePrice sitePrice(Row row) {
    row.namesIfAny("student", students);
    return new SitePrice(
        row.text("student"),
        row.choice("wanted", SitePrice.Wanted.values()),
        row.amount("price", HIGHEST_PRICE));
  }

  private List<Couple> couples() {
    Set<Set<Integer>> seen = new HashSet<>();
    return each(
        BlocksLayouts.COUPLES,
        row -> {
          row.names("one", students);
          row.names("other", students);
          if (row.word("one") == row.word("other")) {
            row.fault("other", FaultKind.COUPLE_OF_ONE);
          } else if (!seen.add(Set.of(row.word("one"), row.word("other")))) {
            row.fault("other", FaultKind.COUPLE_TWICE);
          }
          return new Couple(
              row.text("one"),
              row.text("other"),
              row.choice("closeness", Couple.Closeness.values()),
              row.amount("price", HIGHEST_PRICE));
        });
  }

  private Placement fixed(Row row) {
    row.names("student", students);
    row.names("subject", subjects);
    row.names("site", sites);
    row.names("period", periods);
    return placement(row);
  }

  private static Placement placement(Row row) {
    return new Placement(
        row.text("student"), row.text("subject"), row.text("site"), row.text("period"));
  }

  /** What was published as the plan; whether it is right is not asked here. */
  BlocksResult result() {
    List<Placement> placements = new ArrayList<>();
    List<OpenBlock> open = new ArrayList<>();
    for (Placement each : each(BlocksLayouts.RESULT, BlocksReading::resultRow)) {
      if (each.site().isEmpty()) {
        open.add(new OpenBlock(each.student(), each.subject()));
      } else {
        placements.add(each);
      }
    }
    return new BlocksResult(placements, open);
  }

  private static Placement resultRow(Row row) {
    if (row.text("site").isEmpty() != row.text("period").isEmpty()) {
      row.fault("period", FaultKind.RESULT_HALF);
    }
    return placement(row);
  }
}
