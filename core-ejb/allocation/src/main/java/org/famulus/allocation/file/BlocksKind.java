package org.famulus.allocation.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.famulus.allocation.blocks.BlocksProblem;
import org.famulus.allocation.blocks.SearchSettings;

/** Runs that plan several blocks for each student. */
final class BlocksKind implements FileKind {

  /** The largest number of as many digits as are read. */
  private static final long LARGEST = 999_999_999_999_999_999L;

  @Override
  public String name() {
    return BlocksSheets.KIND;
  }

  @Override
  public List<String> keys() {
    return List.of(
        RunSheet.FORMAT,
        RunSheet.KIND,
        RunSheet.ROUND,
        RunSheet.MOVES,
        RunSheet.INPUT_DIGEST,
        RunSheet.SEED,
        RunSheet.ENDED_AFTER,
        RunSheet.VERSION,
        RunSheet.COST,
        RunSheet.RESULT_DIGEST);
  }

  @Override
  public List<Layout> layouts() {
    List<Layout> all = new ArrayList<>(BlocksLayouts.INPUT);
    all.add(BlocksLayouts.RESULT);
    return all;
  }

  @Override
  public BlocksRun read(Tables tables, RunSheet run) throws UnusableFile {
    OptionalLong moves = run.number(RunSheet.MOVES, BlocksInput.MOST_MOVES);
    OptionalLong seed = run.number(RunSheet.SEED, SolvedBlocks.LARGEST_SEED);
    OptionalLong cost = run.number(RunSheet.COST, LARGEST);
    OptionalLong endedAfter = endedAfter(run, new SearchSettings(0, moves.orElse(0)));
    BlocksReading reading = new BlocksReading(tables);
    BlocksProblem problem = reading.problem();
    Optional<BlocksResult> result =
        tables.has(BlocksLayouts.RESULT.name()) ? Optional.of(reading.result()) : Optional.empty();
    tables.faults().stopIfAny();
    new Contradictions(tables, problem).note();
    tables.faults().stopIfAny();
    String round = run.get(RunSheet.ROUND).orElse("");
    return new BlocksRun(Stated.in(run), round, problem, moves, seed, endedAfter, cost, result);
  }

  private static OptionalLong endedAfter(RunSheet run, SearchSettings settings) {
    OptionalLong end = run.number(RunSheet.ENDED_AFTER, BlocksInput.MOST_MOVES);
    if (end.isPresent() && !settings.canEndAfter(end.getAsLong())) {
      run.fault(RunSheet.ENDED_AFTER, FaultKind.END_WRONG, SearchSettings.STRIDE);
      return OptionalLong.empty();
    }
    return end;
  }
}
