package org.famulus.core.evaluation;

import java.util.List;

/**
 * A questionnaire for whoever writes it.
 *
 * @param questionnaire the questionnaire
 * @param questions its questions, in order
 */
public record QuestionnaireDetail(Questionnaire questionnaire, List<Question> questions) {

  public QuestionnaireDetail {
    questions = List.copyOf(questions);
  }
}
