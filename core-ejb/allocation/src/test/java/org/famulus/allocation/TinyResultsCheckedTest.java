package org.famulus.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.famulus.allocation.check.Finding;
import org.famulus.allocation.check.ResultCheck;
import org.famulus.allocation.check.ResultRow;
import org.famulus.allocation.file.AllocationFile;
import org.famulus.allocation.file.OnePlaceRun;
import org.famulus.allocation.file.Runs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The check and what solves know nothing of each other, and agree on problems of every shape. */
class TinyResultsCheckedTest {

  private static final int PROBLEMS = 400;
  private static final String SEED = "seed";

  @ParameterizedTest
  @EnumSource(Policy.class)
  void whatIsSolvedBreaksNoRuleAlsoWhenReadFromItsFile(Policy policy) throws IOException {
    for (int i = 0; i < PROBLEMS; i++) {
      Allocation solved = Allocator.allocate(TinyProblems.withNoneOrLeast(i), policy, SEED);
      assertThat(ResultCheck.of(solved)).as("problem " + i).noneMatch(Finding::isViolation);

      OnePlaceRun run =
          Runs.read(Runs.written(solved.problem(), policy, Optional.of(solved)));
      assertThat(AllocationFile.inputDigest(run.problem(), policy))
          .isEqualTo(run.stated().inputDigest().orElseThrow());
      assertThat(Allocator.allocate(run.problem(), policy, SEED).digest())
          .isEqualTo(solved.digest());
    }
  }

  /**
   * Whatever a student is given instead, either a rule notices or the result is as good by all rules,
   * which only solving again shows; and that it notices is no accident of a few.
   */
  @ParameterizedTest
  @EnumSource(Policy.class)
  void mostChangesOfOneRowBreakARule(Policy policy) {
    Random random = new Random(5);
    int noticed = 0;
    int changed = 0;
    for (int i = 0; i < PROBLEMS; i++) {
      Problem problem = TinyProblems.withNoneOrLeast(i);
      List<ResultRow> rows =
          new ArrayList<>(
              Allocator.allocate(problem, policy, SEED).given().stream()
                  .map(ResultRow::of)
                  .toList());
      int at = random.nextInt(rows.size());
      ResultRow row = rows.get(at);
      Optional<String> other =
          Optional.of(problem.places().get(random.nextInt(problem.places().size())).id());
      if (!other.equals(row.place())) {
        rows.set(at, new ResultRow(row.student(), row.number(), other, OptionalInt.empty()));
        changed++;
        noticed +=
            ResultCheck.of(problem, Optional.of(policy), Optional.of(SEED), rows).stream()
                    .anyMatch(Finding::isViolation)
                ? 1
                : 0;
      }
    }
    assertThat(noticed).isGreaterThan(changed * 2 / 3).isLessThanOrEqualTo(changed);
  }
}
