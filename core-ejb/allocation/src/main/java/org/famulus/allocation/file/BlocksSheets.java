package org.famulus.allocation.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.famulus.allocation.blocks.BadBlocksProblemException;
import org.famulus.allocation.blocks.BlocksPlan;
import org.famulus.allocation.blocks.BlocksProblem;
import org.famulus.allocation.blocks.Placement;
import org.famulus.allocation.blocks.Prices;
import org.famulus.allocation.blocks.ProblemFault;
import org.famulus.allocation.blocks.ProblemFaults;
import org.famulus.allocation.blocks.Student;
import org.famulus.allocation.blocks.Wish;

/** What is written of a run that plans several blocks for each student. */
final class BlocksSheets {

  static final String KIND = "blocks";

  /** Rows of {@code prices.csv}. */
  static final String OPEN = "open";

  static final String BELOW_LEAST = "below-least";
  static final String UNWISHED = "unwished";
  static final String RANK = "rank";

  private final BlocksInput input;
  private final BlocksProblem problem;
  private final RowWriter row = new RowWriter();

  /**
   * The sheets of a run.
   *
   * @throws BadBlocksProblemException if the problem contradicts itself, and could not be read again
   */
  BlocksSheets(BlocksInput input) {
    List<ProblemFault> faults = ProblemFaults.of(input.problem());
    if (!faults.isEmpty()) {
      throw new BadBlocksProblemException(faults);
    }
    this.input = input;
    this.problem = input.problem();
  }

  /** The rows of {@code run.csv} that belong to the input. */
  List<byte[]> inputKeys() {
    return List.of(
        row.cell(RunSheet.FORMAT).cell(AllocationFile.FORMAT).take(),
        row.cell(RunSheet.KIND).cell(KIND).take(),
        row.cell(RunSheet.ROUND).cell(input.round()).take(),
        row.cell(RunSheet.MOVES).cell(input.moves()).take());
  }

  Sheet run(String inputDigest, Optional<SolvedBlocks> solved, String version) {
    List<byte[]> rows = new ArrayList<>(inputKeys());
    rows.add(row.cell(RunSheet.INPUT_DIGEST).cell(inputDigest).take());
    solved.ifPresent(
        found -> {
          BlocksPlan plan = found.plan();
          rows.add(row.cell(RunSheet.SEED).cell(found.seed()).take());
          if (plan.ended()) {
            rows.add(row.cell(RunSheet.ENDED_AFTER).cell(plan.moves()).take());
          }
          rows.add(row.cell(RunSheet.VERSION).cell(version).take());
          rows.add(row.cell(RunSheet.COST).cell(plan.cost()).take());
          rows.add(
              row.cell(RunSheet.RESULT_DIGEST).cell(BlocksResult.of(plan).digest()).take());
        });
    return new Sheet(RunSheet.LAYOUT, Sheet.inOrder(rows));
  }

  /** The input, in the order of its digest. */
  List<Sheet> input() {
    return List.of(
        new Sheet(
            BlocksLayouts.PERIODS,
            Sheet.inOrder(problem.periods().stream().map(p -> row.cell(p).take()).toList())),
        sorted(BlocksLayouts.SUBJECTS, problem.subjects(), s -> row.cell(s.id()).cell(s.length())),
        sorted(BlocksLayouts.SITES, problem.sites(), s -> row.cell(s.id()).cell(s.area())),
        sorted(
            BlocksLayouts.PLACES,
            problem.places(),
            p -> row.cell(p.site()).cell(p.subject()).cell(p.period()).cell(p.least()).cell(p.most())),
        sorted(
            BlocksLayouts.UNITS,
            problem.noneOrLeast(),
            u -> row.cell(u.site()).cell(u.subject()).cell(u.least())),
        sorted(
            BlocksLayouts.LODGINGS,
            problem.lodgings(),
            l -> row.cell(l.area()).cell(l.period()).cell(l.beds())),
        sorted(
            BlocksLayouts.STUDENTS,
            problem.students(),
            s -> row.cell(s.id()).cell(s.home()).cell(RunSheet.written(s.needsBed()))),
        ofStudents(BlocksLayouts.NEEDS, Student::subjects),
        ofStudents(BlocksLayouts.AWAY, student -> List.copyOf(student.away())),
        wishes(),
        sorted(
            BlocksLayouts.REFUSALS,
            problem.refusals(),
            r -> row.cell(r.student()).cell(r.subject()).cell(r.site()).cell(r.period()).cell(r.rule())),
        sorted(
            BlocksLayouts.PREREQUISITES,
            problem.prerequisites(),
            p -> row.cell(p.student()).cell(p.before()).cell(p.after())),
        sorted(
            BlocksLayouts.SITE_PRICES,
            problem.sitePrices(),
            p -> row.cell(p.student()).cell(written(p.wanted())).cell(p.price())),
        sorted(
            BlocksLayouts.COUPLES,
            problem.couples(),
            c -> couple(c.one(), c.other()).cell(written(c.closeness())).cell(c.price())),
        sorted(BlocksLayouts.FIXED, problem.fixed(), BlocksSheets::placement),
        new Sheet(BlocksLayouts.PRICES, Sheet.inOrder(prices(problem.prices()))));
  }

  /** The result. */
  static Sheet result(BlocksPlan plan) {
    return new Sheet(BlocksLayouts.RESULT, Sheet.inOrder(rows(BlocksResult.of(plan))));
  }

  /** The rows of {@code result.csv}. */
  static List<byte[]> rows(BlocksResult result) {
    List<Placement> all = new ArrayList<>(result.placements());
    result.open().forEach(open -> all.add(new Placement(open.student(), open.subject(), "", "")));
    return Lines.sorted(all, placement -> placement(placement).take());
  }

  private static RowWriter placement(Placement p) {
    return new RowWriter().cell(p.student()).cell(p.subject()).cell(p.site()).cell(p.period());
  }

  private static <T> Sheet sorted(Layout layout, List<T> all, Function<T, RowWriter> line) {
    return new Sheet(layout, Sheet.inOrder(Lines.sorted(all, each -> line.apply(each).take())));
  }

  private Sheet ofStudents(Layout layout, Function<Student, List<String>> cells) {
    return new Sheet(
        layout,
        Lines.behind(
            problem.students(),
            Student::id,
            student -> Lines.sorted(cells.apply(student), cell -> row.cell(cell).take())));
  }

  private Sheet wishes() {
    Map<String, List<Wish>> all = new HashMap<>();
    problem.wishes().forEach(w -> all.computeIfAbsent(w.student(), s -> new ArrayList<>()).add(w));
    return new Sheet(
        BlocksLayouts.WISHES,
        Lines.behind(
            problem.students(),
            Student::id,
            student ->
                Lines.sorted(
                    all.getOrDefault(student.id(), List.of()),
                    w ->
                        row.cell(w.subject())
                            .cell(w.site())
                            .cell(w.period())
                            .cell(w.rank())
                            .cell(w.cost())
                            .take())));
  }

  /** Who of a couple is named first means nothing. */
  private RowWriter couple(String one, String other) {
    return one.compareTo(other) < 0 ? row.cell(one).cell(other) : row.cell(other).cell(one);
  }

  private List<byte[]> prices(Prices prices) {
    List<byte[]> rows = new ArrayList<>();
    rows.add(row.cell(OPEN).cell("").cell(prices.open()).take());
    rows.add(row.cell(BELOW_LEAST).cell("").cell(prices.belowLeast()).take());
    for (int i = 0; i < prices.ranks().size(); i++) {
      rows.add(row.cell(RANK).cell(i + 1).cell(prices.ranks().get(i)).take());
    }
    prices.unwished().ifPresent(price -> rows.add(row.cell(UNWISHED).cell("").cell(price).take()));
    return Lines.sorted(rows, Function.identity());
  }

  /** How a choice among a few is written. */
  static String written(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }
}
