package org.famulus.allocation.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.famulus.allocation.Policy;
import org.famulus.allocation.Problem;
import org.famulus.allocation.UnusableProblem;
import org.famulus.allocation.check.ResultRow;

/** Runs that give one place to each student. */
final class OnePlaceKind implements FileKind {

  @Override
  public String name() {
    return OnePlaceSheets.KIND;
  }

  @Override
  public List<String> keys() {
    return List.of(
        RunSheet.FORMAT,
        RunSheet.KIND,
        RunSheet.ROUND,
        RunSheet.POLICY,
        RunSheet.INPUT_DIGEST,
        RunSheet.SEED,
        RunSheet.VERSION,
        RunSheet.RESULT_DIGEST,
        RunSheet.PROVEN);
  }

  @Override
  public List<Layout> layouts() {
    return List.of(
        OnePlaceSheets.GROUPS,
        OnePlaceSheets.STUDENTS,
        OnePlaceSheets.PLACES,
        OnePlaceSheets.POOLS,
        OnePlaceSheets.QUOTAS,
        OnePlaceSheets.CHOICES,
        OnePlaceSheets.MISSING,
        OnePlaceSheets.RESULT);
  }

  @Override
  public OnePlaceRun read(Tables tables, RunSheet run) throws UnusableFile {
    Stated stated = Stated.in(run);
    Optional<Policy> policy = run.get(RunSheet.POLICY).flatMap(name -> policy(name, run));
    OnePlaceReading reading = new OnePlaceReading(tables);
    reading.read();
    Optional<List<ResultRow>> result =
        tables.has(OnePlaceSheets.RESULT.name()) ? Optional.of(reading.result()) : Optional.empty();
    tables.faults().stopIfAny();
    try {
      Problem problem = reading.problem(run.get(RunSheet.ROUND).orElse(""));
      return new OnePlaceRun(stated, problem, policy, result);
    } catch (UnusableProblem e) {
      e.faults().forEach(fault -> tables.faults().add("", 0, "", FaultKind.CONTRADICTION, fault));
      tables.faults().stopIfAny();
      throw e;
    }
  }

  private static Optional<Policy> policy(String name, RunSheet run) {
    Optional<Policy> found =
        Arrays.stream(Policy.values()).filter(policy -> policy.name().equals(name)).findFirst();
    if (found.isEmpty()) {
      run.fault(
          RunSheet.POLICY,
          FaultKind.POLICY_UNKNOWN,
          name,
          String.join(", ", Arrays.stream(Policy.values()).map(Policy::name).toList()));
    }
    return found;
  }
}
