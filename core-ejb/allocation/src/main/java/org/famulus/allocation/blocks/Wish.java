package org.famulus.allocation.blocks;

/**
 * One line of a student's list. It covers every block that matches; of several lines that cover the same block, the cheapest
 * counts. Equal ranks are ties.
 *
 * @param student the student
 * @param subject the subject, or {@link BlocksProblem#ANY} for each the student needs
 * @param site    the site
 * @param period  the first period, or {@link BlocksProblem#ANY} for each
 * @param rank    1 = liked best; 0 = not ranked, which costs nothing by itself
 * @param cost    what comes on top, such as travel; not negative
 */
public record Wish(String student, String subject, String site, String period, int rank, long cost) {
}
