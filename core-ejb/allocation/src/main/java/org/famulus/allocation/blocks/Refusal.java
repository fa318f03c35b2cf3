package org.famulus.allocation.blocks;

/**
 * A rule takes blocks out of what a student may have.
 *
 * @param student the student
 * @param subject the subject, or {@link BlocksProblem#ANY}
 * @param site    the site, or {@link BlocksProblem#ANY}
 * @param period  the first period, or {@link BlocksProblem#ANY}
 * @param rule    the id of the rule, which is the answer to "why not"
 */
public record Refusal(String student, String subject, String site, String period, String rule) {
}
