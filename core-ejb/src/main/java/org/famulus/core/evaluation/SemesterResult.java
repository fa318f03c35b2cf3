package org.famulus.core.evaluation;

import java.time.LocalDate;
import java.util.List;

/**
 * What a questionnaire was answered in a semester.
 *
 * @param title title of the questionnaire
 * @param semester code of the semester
 * @param asked how many were asked
 * @param answered how many answered
 * @param openUntil the day after which it is shown, when no answer can come any more
 * @param closed whether that day is past
 * @param smallest how many have to be in the smallest group that is told about
 * @param questions what was answered; nothing before that day
 */
public record SemesterResult(
    String title,
    String semester,
    long asked,
    long answered,
    LocalDate openUntil,
    boolean closed,
    int smallest,
    List<QuestionResult> questions) {

  public SemesterResult {
    questions = List.copyOf(questions);
  }
}
