package org.famulus.core.eligibility;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famulus.core.access.Gate;
import org.famulus.core.application.Application;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.application.ApplicationsForChange;
import org.famulus.core.application.Wish;
import org.famulus.core.audit.LastChange;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.UseCase;

/** The faculty decides on eligibility: eligible, held, rejected, and back again. */
@Stateless
public class EligibilityDecisions {

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private ApplicationsForChange forChange;
  @Inject private EligibilityRepository assessments;
  @Inject private EligibilityJudgement judgement;
  @Inject private LastChange lastChange;
  @Inject private Clock clock;

  /**
   * Decides that the application is eligible. Wishes a rule excludes drop out; if a rule holds the
   * application, it is held instead, and the answer's notices say why.
   *
   * @param version the version the page showed; empty in a bulk command, which shows none
   * @param reasons reasons written to go on against warnings
   */
  @UseCase(value = "eligibility.decide", permission = Permission.ELIGIBILITY_DECIDE)
  public Outcome<Long> decide(
      String regionId, long id, Optional<Long> version, WrittenReasons reasons) {
    Application application = forChange.byFaculty(regionId, id);
    Optional<Outcome<Long>> unfit = unfit(application, version);
    if (unfit.isPresent()) {
      return unfit.get();
    }
    Judgement judged = judgement.of(regionId, id, reasons);
    Optional<AssessmentOutcome> outcome = Checklist.expectedOutcome(judged);
    if (outcome.isEmpty()) {
      return Outcome.refused(judged.refusals());
    }
    String excludedBefore = excluded(application);
    application.includeAllWishes();
    judged
        .exclusions()
        .forEach(
            (wish, exclusion) ->
                application.exclude(wish, exclusion.ruleId(), exclusion.item().reason()));
    running.current().change("excludedWishes", excludedBefore, excluded(application));
    assess(application, outcome.get(), Optional.empty());
    return Outcome.done(id, judged.allReasons());
  }

  /** Holds the application for a reason; the faculty decides later. */
  @UseCase(value = "eligibility.hold", permission = Permission.ELIGIBILITY_DECIDE)
  public Outcome<Long> hold(String regionId, long id, Optional<Long> version, String reason) {
    return decideByHand(regionId, id, version, AssessmentOutcome.HELD, reason);
  }

  /** Rejects the application for a reason. */
  @UseCase(value = "eligibility.reject", permission = Permission.ELIGIBILITY_DECIDE)
  public Outcome<Long> reject(String regionId, long id, Optional<Long> version, String reason) {
    return decideByHand(regionId, id, version, AssessmentOutcome.REJECTED, reason);
  }

  /**
   * Reverses the decision in force. The application stands again where the decision before it left
   * it; wishes that dropped out come back.
   */
  @UseCase(value = "eligibility.reverse", permission = Permission.ELIGIBILITY_DECIDE)
  public Outcome<Long> reverse(String regionId, long id) {
    Application application = forChange.byFaculty(regionId, id);
    List<EligibilityAssessment> inForce =
        assessments.of(id).stream().filter(EligibilityAssessment::isInForce).toList();
    if (inForce.isEmpty() || inForce.get(0).outcome().state() != application.state()) {
      return Outcome.refused(Reason.of("eligibility.nothing-to-reverse"));
    }
    EligibilityAssessment last = inForce.get(0);
    last.reverse(gate.caller().name(), clock.instant());
    ApplicationState before =
        inForce.size() > 1 ? inForce.get(1).outcome().state() : ApplicationState.SUBMITTED;
    running
        .current()
        .change("state", application.state(), before)
        .change("excludedWishes", excluded(application), "");
    application.reverseAssessment(before, clock.instant());
    application.includeAllWishes();
    return Outcome.done(id);
  }

  private Outcome<Long> decideByHand(
      String regionId,
      long id,
      Optional<Long> version,
      AssessmentOutcome outcome,
      String reason) {
    Application application = forChange.byFaculty(regionId, id);
    Optional<Outcome<Long>> unfit = unfit(application, version);
    if (unfit.isPresent()) {
      return unfit.get();
    }
    if (reason == null || reason.isBlank()) {
      return Outcome.refused(Reason.ofField("reason", "eligibility.reason-needed"));
    }
    if (reason.length() > EligibilityAssessment.REASON_LENGTH) {
      return Outcome.refused(
          Reason.ofField("reason", "field.too-long", EligibilityAssessment.REASON_LENGTH));
    }
    assess(application, outcome, Optional.of(reason.strip()));
    return Outcome.done(id);
  }

  private Optional<Outcome<Long>> unfit(Application application, Optional<Long> version) {
    if (version.filter(seen -> seen != application.version()).isPresent()) {
      return Optional.of(
          lastChange.overtook(
              ApplicationsForChange.SUBJECT,
              application.id(),
              java.util.Map.of("state", application.state().name()),
              application.version()));
    }
    return application.state().isAssessable()
        ? Optional.empty()
        : Optional.of(Outcome.refused(Reason.of("eligibility.not-assessable")));
  }

  private void assess(
      Application application, AssessmentOutcome outcome, Optional<String> reason) {
    running
        .current()
        .change("state", application.state(), outcome.state())
        .change("reason", null, reason.orElse(null));
    application.assess(outcome.state(), clock.instant());
    assessments.add(
        new EligibilityAssessment(
            application.id(), outcome, reason, gate.caller().name(), clock.instant()));
  }

  private static String excluded(Application application) {
    return application.wishes().stream()
        .filter(wish -> wish.excludedRule().isPresent())
        .map(EligibilityDecisions::inWords)
        .collect(Collectors.joining("; "));
  }

  private static String inWords(Wish wish) {
    return wish.rank() + ". (" + wish.excludedRule().orElseThrow() + ")";
  }
}
