package org.famulus.core.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famulus.allocation.Allocation;
import org.famulus.allocation.Allocator;
import org.famulus.allocation.Given;
import org.famulus.allocation.Policy;
import org.famulus.allocation.Problem;
import org.famulus.allocation.file.AllocationFile;
import org.famulus.allocation.file.OnePlaceRun;
import org.famulus.allocation.file.PublishedRun;
import org.famulus.core.allocation.AllocationRun.Drawn;
import org.famulus.core.application.ApplicationState;

/** Freezes what goes into a run, solves it from nothing but that, and writes down what came out. */
@ApplicationScoped
class Drawing {

  @Inject private Clock clock;
  @Inject private AllotmentFile file;
  @Inject private AllocationInput input;
  @Inject private AllocationRepository allocations;

  /** Fixes what a run is solved from. */
  void freeze(AllocationRun run, Problem problem) {
    Policy policy = policy(run);
    run.freeze(AllocationFile.inputDigest(problem, policy));
    allocations.file(run).write(written(problem, policy, Optional.empty()));
  }

  /**
   * Solves a frozen run; what the database has become since has no say.
   *
   * @param text what was typed for the draw
   * @param seed the seed that comes of it
   */
  void draw(AllocationRun run, String text, String seed) {
    Problem problem = problem(run);
    Allocation solved = Allocator.allocate(problem, policy(run), seed);
    run.drawn(
        new Drawn(
            text, seed, clock.instant(), solved.digest(), Allocator.VERSION, solved.proven()));
    allocations.file(run).write(written(problem, policy(run), Optional.of(solved)));
    Map<String, Applicant> applicants = applicants(run);
    Map<Long, AllocationResult> kept =
        run.keepsLockedOf().map(allocations::locked).orElse(Map.of());
    WishReasons reasons =
        new WishReasons(
            file.slotsByOffer(run.callId()),
            problem,
            input.refusals(run));
    Map<String, String> groups =
        problem.students().stream()
            .collect(
                Collectors.toMap(
                    org.famulus.allocation.Student::id, org.famulus.allocation.Student::group));
    Set<String> fixed =
        problem.students().stream()
            .filter(student -> student.fixed().isPresent())
            .map(org.famulus.allocation.Student::id)
            .collect(Collectors.toSet());
    for (Given given : solved.given()) {
      // An application that was deleted since has no result, and nobody else's changes by it.
      Optional.ofNullable(applicants.get(given.student()))
          .ifPresent(
              applicant ->
                  allocations.add(
                      result(
                          run,
                          applicant,
                          given,
                          groups.get(given.student()),
                          reasons.of(applicant, given, solved.refusals().of(given.student())),
                          fixed.contains(given.student())
                              ? Optional.ofNullable(kept.get(applicant.applicationId()))
                              : Optional.empty())));
    }
    run.solved(allocations.resultDigest(run.id()));
  }

  private static AllocationResult result(
      AllocationRun run,
      Applicant applicant,
      Given given,
      String group,
      List<WishAnswer> answers,
      Optional<AllocationResult> kept) {
    AllocationResult result =
        new AllocationResult(
            run.id(),
            applicant.applicationId(),
            group,
            given.number(),
            WishAnswers.write(answers));
    result.given(
        given.place().map(PlaceCode::offerId),
        given.choice().map(org.famulus.allocation.Choice::rank));
    kept.ifPresent(result::keepAs);
    return result;
  }

  /** The published file of a run: what went in, and what came out once it was drawn. */
  DrawFile file(AllocationRun run) {
    return new DrawFile(
        "famulus-allocation-%s-%d.zip".formatted(run.regionId(), run.id()), zip(run));
  }

  /** What a frozen run is solved from. */
  Problem problem(AllocationRun run) {
    try {
      PublishedRun read =
          AllocationFile.read(new ByteArrayInputStream(zip(run)));
      return ((OnePlaceRun) read).problem();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] zip(AllocationRun run) {
    return allocations.file(run).zip().orElseThrow();
  }

  /** The round a run draws in. */
  String round(AllocationRun run) {
    return problem(run).round();
  }

  /** The method a run is solved by. */
  static Policy policy(AllocationRun run) {
    return Policy.valueOf(run.policy().method());
  }

  private Map<String, Applicant> applicants(AllocationRun run) {
    Pseudonyms pseudonyms = new Pseudonyms(run.pseudonymKey());
    return file
        .applicants(run.regionId(), run.callId(), EnumSet.allOf(ApplicationState.class))
        .stream()
        .collect(
            Collectors.toMap(
                applicant -> pseudonyms.of(applicant.number()), Function.identity()));
  }

  private static byte[] written(
      Problem problem, Policy policy, Optional<Allocation> solved) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      AllocationFile.write(out, problem, policy, solved, Allocator.VERSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
