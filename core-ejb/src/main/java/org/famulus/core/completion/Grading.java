package org.famulus.core.completion;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.RuleBook;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.rule.Moment;

/**
 * The examiner's decisions. Each placement is decided once; what turns out wrong is corrected by a
 * new decision, which withdraws the certificate of the old one in the same moment.
 */
@Stateless
public class Grading {

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private RuleEngine rules;
  @Inject private CompletionRepository records;
  @Inject private CompletionFile file;
  @Inject private GradeRecording recording;
  @Inject private CompletionMails mails;

  /**
   * Decides on a placement, and issues the certificate if it is passed.
   *
   * @param reason why; must be given for a failed one
   */
  @UseCase(value = "grade.decide", permission = Permission.GRADE_DECIDE)
  public Outcome<Long> decide(
      String regionId, long placementId, Grade grade, Optional<String> reason) {
    Placement placement = requireLocked(regionId, placementId);
    Optional<GradeDecision> earlier = records.grade(placementId);
    if (earlier.isPresent()) {
      return Outcome.refused(
          Reason.of(
              "completion.decided-already",
              earlier.get().decidedBy(),
              earlier.get().decidedOn()));
    }
    return decide(placement, grade, reason, Optional.empty());
  }

  /**
   * Corrects a decision by a new one.
   *
   * @param gradeId the decision that was wrong; if it is not in force any more, somebody else has
   *     corrected it
   * @param reason why it was wrong
   */
  @UseCase(value = "grade.correct", permission = Permission.GRADE_DECIDE)
  public Outcome<Long> correct(
      String regionId, long placementId, long gradeId, Grade grade, Optional<String> reason) {
    Placement placement = requireLocked(regionId, placementId);
    Optional<GradeDecision> wrong =
        records.grade(placementId).filter(inForce -> inForce.id() == gradeId);
    if (wrong.isEmpty()) {
      return Outcome.refused(Reason.of("completion.corrected-already"));
    }
    if (reason.filter(text -> !text.isBlank()).isEmpty()) {
      return Outcome.refused(Reason.ofField("correctReason", "field.required"));
    }
    return decide(placement, grade, reason, wrong);
  }

  private Outcome<Long> decide(
      Placement placement, Grade grade, Optional<String> reason, Optional<GradeDecision> wrong) {
    String regionId = placement.regionId();
    Optional<String> written = reason.map(String::strip).filter(text -> !text.isEmpty());
    List<Reason> faults = faults(placement, grade, written);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    RuleBook book = rules.open(regionId);
    Judgement judgement =
        file.judge(
            book,
            Moment.PLACEMENT_GRADE,
            placement,
            file.facts(
                placement, records.confirmation(placement.id()), grade == Grade.PASSED),
            WrittenReasons.none());
    if (!judgement.isFree()) {
      return Outcome.refused(judgement.againstBinding());
    }
    CompletionRow row =
        recording.record(placement, grade, written, gate.caller().name(), wrong, book);
    return Outcome.done(
        placement.id(), grade == Grade.FAILED ? mails.failed(row) : mails.passed(row));
  }

  private static List<Reason> faults(
      Placement placement, Grade grade, Optional<String> reason) {
    boolean gradable =
        CompletionStage.GRADABLE.contains(placement.state())
            && (grade == Grade.FAILED || placement.state() != PlacementState.WITHDRAWN);
    if (!gradable) {
      return List.of(Reason.of("completion.not-practised"));
    }
    if (grade == Grade.FAILED && reason.isEmpty()) {
      return List.of(Reason.ofField("reason", "completion.failed-needs-reason"));
    }
    return reason
        .filter(text -> text.length() > GradeDecision.REASON_LENGTH)
        .map(text -> List.of(Reason.ofField("reason", "field.too-long", GradeDecision.REASON_LENGTH)))
        .orElse(List.of());
  }

  private Placement requireLocked(String regionId, long placementId) {
    gate.allow(Target.region(regionId));
    Placement placement =
        records
            .lockPlacement(regionId, placementId)
            .orElseThrow(() -> new NotFoundException("placement", placementId));
    running
        .current()
        .about(
            CompletionFile.SUBJECT,
            placementId,
            file.find(regionId, placementId)
                .map(row -> row.studentName() + ", " + row.unitName())
                .orElse(String.valueOf(placementId)));
    return placement;
  }
}
