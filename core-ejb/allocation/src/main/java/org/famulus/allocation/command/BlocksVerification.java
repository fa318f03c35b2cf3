package org.famulus.allocation.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.famulus.allocation.blocks.BlocksPlan;
import org.famulus.allocation.blocks.BlocksSolver;
import org.famulus.allocation.blocks.OpenBlock;
import org.famulus.allocation.blocks.Placement;
import org.famulus.allocation.blocks.PlanCheck;
import org.famulus.allocation.blocks.PlanFindings;
import org.famulus.allocation.blocks.SearchSettings;
import org.famulus.allocation.file.AllocationFile;
import org.famulus.allocation.file.BlocksInput;
import org.famulus.allocation.file.BlocksResult;
import org.famulus.allocation.file.BlocksRun;

/** Repeats a published plan of several blocks, and says of each step whether it comes to the same. */
final class BlocksVerification {

  private final BlocksRun run;
  private final Page page;
  private final Verdicts verdicts;

  BlocksVerification(BlocksRun run, Page page) {
    this.run = run;
    this.page = page;
    this.verdicts = new Verdicts(page);
  }

  /** Whether everything that can be repeated is right. */
  boolean isRight() {
    input();
    if (run.result().isPresent()) {
      rules(run.result().get());
      verdicts.stated("result digest", run.stated().resultDigest(), run.result().get().digest());
    } else if (run.seed().isPresent() || run.stated().resultDigest().isPresent()) {
      verdicts.differs("the run is solved, but result.csv is missing");
    } else {
      verdicts.open("result", "there is none yet; the seed is not drawn");
    }
    if (run.settings().isPresent()) {
      again(run.settings().get());
    } else if (run.result().isPresent()) {
      verdicts.open("repetition", "the file names no moves or no seed; only rules were checked");
    }
    return verdicts.areRight();
  }

  private void input() {
    if (run.moves().isEmpty()) {
      verdicts.open("input digest", "the file names no moves, which are part of it");
      return;
    }
    verdicts.stated(
        "input digest",
        run.stated().inputDigest(),
        AllocationFile.inputDigest(
            new BlocksInput(run.round(), run.moves().getAsLong(), run.problem())));
  }

  private void rules(BlocksResult result) {
    PlanFindings findings = PlanCheck.of(run.problem(), result.placements());
    if (findings.violations().isEmpty()) {
      verdicts.right("hard rules: all hold for " + result.placements().size() + " blocks");
    } else {
      verdicts.differs("hard rules: " + findings.violations().size() + " violations");
      page.list(findings.violations().stream().map(BlocksSummary::named).toList());
    }
    open(result.open(), findings.open());
    verdicts.stated("cost", text(run.cost()), Long.toString(findings.cost()));
    if (!findings.shortfalls().isEmpty()) {
      verdicts.note("least numbers not met: " + findings.shortfalls().size());
      page.list(findings.shortfalls().stream().map(BlocksSummary::named).toList());
    }
  }

  /** Each block needed has one row, with a place or without. */
  private void open(List<OpenBlock> stated, List<OpenBlock> found) {
    Set<OpenBlock> once = new HashSet<>();
    List<String> wrong = new ArrayList<>();
    stated.stream()
        .filter(open -> !once.add(open))
        .forEach(open -> wrong.add("block-twice: " + BlocksSummary.named(open)));
    Set<OpenBlock> all = new HashSet<>(found);
    once.stream()
        .filter(open -> !all.contains(open))
        .forEach(open -> wrong.add("block-not-open: " + BlocksSummary.named(open)));
    found.stream()
        .filter(open -> !once.contains(open))
        .forEach(open -> wrong.add("block-forgotten: " + BlocksSummary.named(open)));
    if (wrong.isEmpty()) {
      verdicts.right("blocks without a place: " + found.size());
    } else {
      verdicts.differs("blocks without a place: " + wrong.size() + " rows are wrong");
      page.list(wrong.stream().sorted().toList());
    }
  }

  private void again(SearchSettings settings) {
    run.stated()
        .version()
        .filter(version -> !version.equals(BlocksSolver.VERSION))
        .ifPresent(
            version ->
                verdicts.note(
                    "it was solved by version " + version + " and is repeated by version "
                        + BlocksSolver.VERSION));
    page.start();
    BlocksPlan plan = BlocksSolver.solve(run.problem(), settings);
    String took = page.seconds();
    BlocksResult again = BlocksResult.of(plan);
    verdicts.stated("digest of the repetition", run.stated().resultDigest(), again.digest());
    run.result()
        .ifPresent(
            result -> {
              List<String> differences = differences(result, again);
              if (differences.isEmpty()) {
                verdicts.right("repetition: every block comes out the same (" + took + ")");
              } else {
                verdicts.differs("repetition: " + differences.size() + " blocks come out otherwise");
                page.list(differences);
              }
            });
  }

  private static List<String> differences(BlocksResult result, BlocksResult again) {
    Map<OpenBlock, String> stated = new HashMap<>();
    result.placements().forEach(p -> stated.put(block(p), where(p)));
    List<String> differences = new ArrayList<>();
    for (Placement each : again.placements()) {
      String before = stated.getOrDefault(block(each), "nothing");
      if (!before.equals(where(each))) {
        differences.add(said(block(each), before, where(each)));
      }
    }
    for (OpenBlock each : again.open()) {
      if (stated.containsKey(each)) {
        differences.add(said(each, stated.get(each), "nothing"));
      }
    }
    return differences;
  }

  private static String said(OpenBlock block, String stated, String again) {
    return "%s: %s in the file, %s when repeated"
        .formatted(BlocksSummary.named(block), stated, again);
  }

  private static OpenBlock block(Placement placement) {
    return new OpenBlock(placement.student(), placement.subject());
  }

  private static String where(Placement placement) {
    return placement.site() + " from " + placement.period();
  }

  private static Optional<String> text(OptionalLong number) {
    return number.isPresent()
        ? Optional.of(Long.toString(number.getAsLong()))
        : Optional.empty();
  }
}
