package org.famulus.allocation.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.allocation.Allocation;
import org.famulus.allocation.Allocator;
import org.famulus.allocation.Given;
import org.famulus.allocation.check.Digests;
import org.famulus.allocation.check.Finding;
import org.famulus.allocation.check.ResultCheck;
import org.famulus.allocation.check.ResultRow;
import org.famulus.allocation.file.AllocationFile;
import org.famulus.allocation.file.OnePlaceRun;

/** Repeats a published run step by step, and says of each step whether it comes to the same. */
final class Verification {

  private final OnePlaceRun run;
  private final Page page;
  private final Verdicts verdicts;

  Verification(OnePlaceRun run, Page page) {
    this.run = run;
    this.page = page;
    this.verdicts = new Verdicts(page);
  }

  /** Whether everything that can be repeated is right. */
  boolean isRight() {
    input();
    if (run.result().isPresent()) {
      rules(run.result().get());
      verdicts.stated(
          "result digest", run.stated().resultDigest(), Digests.ofResult(run.result().get()));
    } else if (run.stated().seed().isPresent() || run.stated().resultDigest().isPresent()) {
      verdicts.differs("the run is solved, but result.csv is missing");
    } else {
      verdicts.open("result", "there is none yet; the seed is not drawn");
    }
    if (run.policy().isPresent() && run.stated().seed().isPresent()) {
      again();
    } else if (run.result().isPresent()) {
      verdicts.open("repetition", "the file names no policy or no seed; only rules were checked");
    }
    return verdicts.areRight();
  }

  private void input() {
    if (run.policy().isEmpty()) {
      verdicts.open("input digest", "the file names no policy, which is part of it");
      return;
    }
    verdicts.stated(
        "input digest",
        run.stated().inputDigest(),
        AllocationFile.inputDigest(run.problem(), run.policy().get()));
  }

  private void rules(List<ResultRow> result) {
    List<Finding> findings =
        ResultCheck.of(run.problem(), run.policy(), run.stated().seed(), result);
    List<Finding> broken = findings.stream().filter(Finding::isViolation).toList();
    if (broken.isEmpty()) {
      verdicts.right("hard rules: all hold for " + result.size() + " rows");
    } else {
      verdicts.differs("hard rules: " + broken.size() + " violations");
      page.list(broken);
    }
    List<Finding> noted = findings.stream().filter(finding -> !finding.isViolation()).toList();
    if (!noted.isEmpty()) {
      verdicts.note("least numbers not met: " + noted.size());
      page.list(noted);
    }
  }

  private void again() {
    run.stated()
        .version()
        .filter(version -> !version.equals(Allocator.VERSION))
        .ifPresent(
            version ->
                verdicts.note(
                    "it was solved by version " + version + " and is repeated by version "
                        + Allocator.VERSION));
    page.start();
    Allocation solved =
        Allocator.allocate(
            run.problem(), run.policy().orElseThrow(), run.stated().seed().orElseThrow());
    String took = page.seconds();
    verdicts.stated("digest of the repetition", run.stated().resultDigest(), solved.digest());
    run.result()
        .ifPresent(
            result -> {
              List<String> differences = differences(result, solved);
              if (differences.isEmpty()) {
                verdicts.right("repetition: every row comes out the same (" + took + ")");
              } else {
                verdicts.differs("repetition: " + differences.size() + " rows come out otherwise");
                page.list(differences);
              }
            });
    run.stated()
        .proven()
        .filter(proven -> proven != solved.proven())
        .ifPresent(
            proven ->
                verdicts.differs(
                    proven
                        ? "the file says nothing better exists, which is not proven"
                        : "the file says there may be better, though it is proven there is not"));
  }

  private static List<String> differences(List<ResultRow> result, Allocation solved) {
    Map<String, ResultRow> rows = new HashMap<>();
    result.forEach(row -> rows.put(row.student(), row));
    List<String> differences = new ArrayList<>();
    for (Given given : solved.given()) {
      Optional<ResultRow> row = Optional.ofNullable(rows.get(given.student()));
      if (row.isEmpty() || !row.get().place().equals(given.place())) {
        differences.add(
            "%s: %s in the file, %s when repeated"
                .formatted(
                    given.student(),
                    row.flatMap(ResultRow::place).orElse("nothing"),
                    given.place().orElse("nothing")));
      }
    }
    return differences;
  }
}
