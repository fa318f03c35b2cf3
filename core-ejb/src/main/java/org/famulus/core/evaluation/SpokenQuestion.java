package org.famulus.core.evaluation;

import java.util.List;

/**
 * A question in the words of its reader.
 *
 * @param id its id
 * @param type how it is answered
 * @param wording the question
 * @param choices what one can choose; of a scale, its two ends
 */
public record SpokenQuestion(long id, QuestionType type, String wording, List<String> choices) {

  public SpokenQuestion {
    choices = List.copyOf(choices);
  }
}
