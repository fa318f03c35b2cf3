package org.famulus.core.evaluation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.region.Language;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;

/** What was answered, semester by semester. */
@Stateless
public class EvaluationResults {

  @Inject private Gate gate;
  @Inject private EvaluationRepository evaluations;
  @Inject private QuestionnaireRepository questionnaires;
  @Inject private ClosedAnswers answers;
  @Inject private SmallGroups smallGroups;

  /** Questionnaires and semesters of which there are invitations, the latest first. */
  @Reads(permission = Permission.EVALUATION_VIEW)
  public List<Return> returns(String regionId) {
    gate.allow(Target.region(regionId));
    return evaluations.returns(regionId);
  }

  /**
   * What a questionnaire was answered in a semester.
   *
   * @throws NotFoundException if nobody was asked it then
   */
  @Reads(permission = Permission.EVALUATION_VIEW)
  public SemesterResult result(
      String regionId, long questionnaireId, String semester, Language reader) {
    gate.allow(Target.region(regionId));
    Return asked =
        evaluations.returns(regionId).stream()
            .filter(
                each ->
                    each.questionnaireId() == questionnaireId
                        && each.semester().equals(semester))
            .findFirst()
            .orElseThrow(() -> new NotFoundException("evaluation", questionnaireId));
    Questionnaire questionnaire =
        questionnaires.find(regionId, questionnaireId).orElseThrow();
    return new SemesterResult(
        Spoken.title(questionnaire, reader),
        semester,
        asked.asked(),
        asked.answered(),
        answers.openUntil(regionId, semester),
        answers.isClosed(regionId, semester),
        smallGroups.smallest(regionId),
        answers.of(regionId, questionnaireId, semester, reader));
  }
}
