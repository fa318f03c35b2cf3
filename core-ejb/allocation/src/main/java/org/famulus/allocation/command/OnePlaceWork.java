package org.famulus.allocation.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.famulus.allocation.Allocation;
import org.famulus.allocation.Allocator;
import org.famulus.allocation.Policy;
import org.famulus.allocation.Problem;
import org.famulus.allocation.check.Finding;
import org.famulus.allocation.check.ResultCheck;
import org.famulus.allocation.file.AllocationFile;
import org.famulus.allocation.file.OnePlaceRun;

/** Runs that give one place to each student. */
final class OnePlaceWork implements RunWork<OnePlaceRun> {

  /** The seed of a run nobody drew one for. */
  private static final String NO_SEED = "0";

  @Override
  public Class<OnePlaceRun> runs() {
    return OnePlaceRun.class;
  }

  @Override
  public boolean verify(OnePlaceRun run, Page page) {
    page.line("Read in %s: %s.", page.seconds(), size(run.problem()));
    return new Verification(run, page).isRight();
  }

  @Override
  public boolean solve(OnePlaceRun run, Arguments asked, Page page)
      throws IOException, Unanswerable {
    String read = page.seconds();
    Policy policy = policy(run, asked);
    page.start();
    Allocation solved = Allocator.allocate(run.problem(), policy, seed(run, asked));
    String took = page.seconds();
    page.start();
    List<Finding> findings = ResultCheck.of(solved);
    String checked = page.seconds();
    page.start();
    if (asked.out().isPresent()) {
      Written.to(
          asked.out().get(),
          out ->
              AllocationFile.write(
                  out, run.problem(), policy, Optional.of(solved), Allocator.VERSION));
    }
    String written = page.seconds();

    page.line("%s.", size(run.problem()));
    new Summary(solved, findings, page).print();
    page.line("Input digest: %s", AllocationFile.inputDigest(run.problem(), policy));
    page.line("Result digest: %s", solved.digest());
    page.line(
        "Time: read %s, solved %s, checked %s%s.",
        read, took, checked, asked.out().isPresent() ? ", written " + written : "");
    return findings.stream().noneMatch(Finding::isViolation);
  }

  @Override
  public void explain(OnePlaceRun run, Arguments asked, Page page) throws Unanswerable {
    boolean known =
        run.problem().students().stream().anyMatch(each -> each.id().equals(asked.student()));
    if (!known) {
      throw new Unanswerable("There is no student " + asked.student() + " in this run.");
    }
    Allocation solved =
        Allocator.allocate(run.problem(), policy(run, asked), seed(run, asked));
    new Explanation(solved).of(asked.student()).forEach(sentence -> page.line("%s", sentence));
  }

  @Override
  public String digest(OnePlaceRun run, Arguments asked) throws Unanswerable {
    return AllocationFile.inputDigest(run.problem(), policy(run, asked));
  }

  private static Policy policy(OnePlaceRun run, Arguments asked) throws Unanswerable {
    if (asked.moves().isPresent()) {
      throw new Unanswerable(
          "A run that gives one place to each student is not searched for: leave out --moves.");
    }
    Optional<Policy> policy = asked.policy().or(run::policy);
    return policy.orElseThrow(
        () ->
            new Unanswerable(
                "The file names no policy: add --policy and one of " + Policies.all() + "."));
  }

  private static String seed(OnePlaceRun run, Arguments asked) {
    return asked.seed().or(() -> run.stated().seed()).orElse(NO_SEED);
  }

  static String size(Problem problem) {
    long choices = problem.students().stream().mapToLong(s -> s.choices().size()).sum();
    return problem.students().size() + " students, " + problem.places().size() + " places, "
        + choices + " choices";
  }
}
