package org.famulus.core.evaluation;

import java.util.Optional;

/**
 * An answer as it was typed.
 *
 * @param questionId the question
 * @param chosen the step or choice, counted from one
 * @param words what was written
 */
public record GivenAnswer(long questionId, Optional<Integer> chosen, Optional<String> words) {}
