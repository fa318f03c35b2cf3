package org.famulus.core.eligibility;

import java.util.List;
import java.util.Optional;
import org.famulus.core.application.Application;
import org.famulus.core.region.Judgement;
import org.famulus.core.shared.Reason;

/**
 * One application in a bulk command: what it would come to, or what came of it.
 *
 * @param applicationId the application
 * @param number its number
 * @param outcome what is or was decided; empty if nothing can be or was
 * @param droppedWishes how many wishes drop out
 * @param reasons why not, or what to know all the same
 */
public record BulkLine(
    long applicationId,
    String number,
    Optional<AssessmentOutcome> outcome,
    int droppedWishes,
    List<Reason> reasons) {

  public BulkLine {
    reasons = List.copyOf(reasons);
  }

  static BulkLine expected(Application application, Judgement judgement) {
    return new BulkLine(
        application.id(),
        application.number(),
        Checklist.expectedOutcome(judgement),
        judgement.exclusions().size(),
        judgement.allReasons());
  }

  static BulkLine notAssessable(Application application) {
    return new BulkLine(
        application.id(),
        application.number(),
        Optional.empty(),
        0,
        List.of(Reason.of("eligibility.not-assessable")));
  }
}
