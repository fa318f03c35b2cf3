package org.famulus.core.evaluation;

/**
 * How many were asked in a semester, and how many have answered.
 *
 * @param questionnaireId what was asked
 * @param semester code of the semester
 * @param asked how many were asked
 * @param answered how many have answered
 */
public record Return(long questionnaireId, String semester, long asked, long answered) {

  /** Some who were asked, all of whom have answered, or none. */
  static Return of(long questionnaireId, String semester, boolean answered, long number) {
    return new Return(questionnaireId, semester, number, answered ? number : 0);
  }

  /** Both together, of the same questionnaire and semester. */
  Return plus(Return other) {
    return new Return(
        questionnaireId, semester, asked + other.asked, answered + other.answered);
  }

  /** What was asked and when, without any number. */
  Return what() {
    return new Return(questionnaireId, semester, 0, 0);
  }
}
