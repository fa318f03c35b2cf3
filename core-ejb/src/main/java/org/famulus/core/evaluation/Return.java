package org.famulus.core.evaluation;

/**
 * How many were asked in a semester, and how many have answered.
 *
 * @param questionnaireId what was asked
 * @param semester code of the semester
 * @param asked how many were asked
 * @param answered how many have answered
 */
public record Return(long questionnaireId, String semester, long asked, long answered) {}
