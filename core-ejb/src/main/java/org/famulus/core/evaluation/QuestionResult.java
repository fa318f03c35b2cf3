package org.famulus.core.evaluation;

import java.util.List;

/**
 * What was answered to a question.
 *
 * @param question the question in the reader's words
 * @param groups all together first, then by kind, field and university
 * @param texts what was written, in the order of the alphabet; nothing of too small a group
 * @param few whether it was answered, and nothing is shown because too few did
 */
public record QuestionResult(
    SpokenQuestion question, List<GroupResult> groups, List<String> texts, boolean few) {

  public QuestionResult {
    groups = List.copyOf(groups);
    texts = List.copyOf(texts);
  }
}
