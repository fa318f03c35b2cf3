package org.famulus.web.evaluation;

/**
 * What a group said to a question, as it is shown.
 *
 * @param question the question
 * @param group the group
 * @param hidden names of the question's groups that are not shown, beside what all say
 * @param answers how many answered
 * @param mean the mean of a scale
 * @param shares how many chose what
 */
public record ResultLine(
    String question, String group, String hidden, String answers, String mean, String shares) {}
