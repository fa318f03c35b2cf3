package org.famulus.web.evaluation;

/**
 * What a group said to a question, as it is shown.
 *
 * @param question the question
 * @param group the group
 * @param told whether anything is told
 * @param answers how many answered
 * @param mean the mean of a scale
 * @param shares how many chose what
 */
public record ResultLine(
    String question, String group, boolean told, String answers, String mean, String shares) {}
