package org.famulus.allocation.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.famulus.allocation.blocks.BlocksPlan;
import org.famulus.allocation.blocks.BlocksProblem;
import org.famulus.allocation.blocks.BlocksSolver;
import org.famulus.allocation.blocks.Placement;
import org.famulus.allocation.blocks.PlanCheck;
import org.famulus.allocation.blocks.PlanFindings;
import org.famulus.allocation.blocks.SearchSettings;
import org.famulus.allocation.file.AllocationFile;
import org.famulus.allocation.file.BlocksInput;
import org.famulus.allocation.file.BlocksResult;
import org.famulus.allocation.file.BlocksRun;
import org.famulus.allocation.file.SolvedBlocks;

/** Runs that plan several blocks for each student. */
final class BlocksWork implements RunWork<BlocksRun> {

  @Override
  public Class<BlocksRun> runs() {
    return BlocksRun.class;
  }

  @Override
  public boolean verify(BlocksRun run, Page page) {
    page.line("Read in %s: %s.", page.seconds(), size(run.problem()));
    return new BlocksVerification(run, page).isRight();
  }

  @Override
  public boolean solve(BlocksRun run, Arguments asked, Page page) throws IOException, Unanswerable {
    String read = page.seconds();
    SearchSettings settings = settings(run, asked);
    page.start();
    BlocksPlan plan = BlocksSolver.solve(run.problem(), settings);
    String took = page.seconds();
    page.start();
    PlanFindings findings = PlanCheck.of(run.problem(), plan.placements());
    String checked = page.seconds();
    page.start();
    BlocksInput input = new BlocksInput(run.round(), settings.moves(), run.problem());
    if (asked.out().isPresent()) {
      Optional<SolvedBlocks> solved = Optional.of(new SolvedBlocks(settings.seed(), plan));
      Written.to(
          asked.out().get(),
          out -> AllocationFile.write(out, input, solved, BlocksSolver.VERSION));
    }
    String written = page.seconds();

    page.line("%s.", size(run.problem()));
    new BlocksSummary(run, settings, plan, findings, page).print();
    page.line("Input digest: %s", AllocationFile.inputDigest(input));
    page.line("Result digest: %s", BlocksResult.of(plan).digest());
    page.line(
        "Time: read %s, solved %s, checked %s%s.",
        read, took, checked, asked.out().isPresent() ? ", written " + written : "");
    return findings.violations().isEmpty() && findings.cost() == plan.cost();
  }

  @Override
  public void explain(BlocksRun run, Arguments asked, Page page) throws Unanswerable {
    boolean known =
        run.problem().students().stream().anyMatch(each -> each.id().equals(asked.student()));
    if (!known) {
      throw new Unanswerable("There is no student " + asked.student() + " in this run.");
    }
    new BlocksExplanation(run.problem(), plan(run, asked))
        .of(asked.student())
        .forEach(sentence -> page.line("%s", sentence));
  }

  /** The plan in the file; another only if another is asked for, since a search takes its time. */
  private static List<Placement> plan(BlocksRun run, Arguments asked) throws Unanswerable {
    SearchSettings settings = settings(run, asked);
    return run.result().isPresent() && asked.seed().isEmpty() && asked.moves().isEmpty()
        ? run.result().get().placements()
        : BlocksSolver.solve(run.problem(), settings).placements();
  }

  @Override
  public String digest(BlocksRun run, Arguments asked) throws Unanswerable {
    return AllocationFile.inputDigest(
        new BlocksInput(run.round(), settings(run, asked).moves(), run.problem()));
  }

  private static SearchSettings settings(BlocksRun run, Arguments asked) throws Unanswerable {
    if (asked.policy().isPresent()) {
      throw new Unanswerable(
          "A run of several blocks has prices in prices.csv and no policy: leave out --policy.");
    }
    long moves =
        asked.moves().isPresent()
            ? asked.moves().getAsLong()
            : run.moves().orElseGet(() -> SearchSettings.usualMoves(run.problem()));
    long seed =
        asked.seed().isPresent()
            ? Arguments.number("--seed", asked.seed().get(), SolvedBlocks.LARGEST_SEED)
            : run.seed().orElse(0);
    return new SearchSettings(seed, moves);
  }

  static String size(BlocksProblem problem) {
    long blocks = problem.students().stream().mapToLong(s -> s.subjects().size()).sum();
    return problem.students().size() + " students, " + blocks + " blocks, "
        + problem.sites().size() + " sites, " + problem.periods().size() + " periods, "
        + problem.wishes().size() + " wishes";
  }
}
