package org.famulus.allocation.blocks;

/**
 * One subject before another, for whoever needs both: the later block starts after the earlier has ended, and is not placed
 * while the earlier is open. A fixed later block stays, whether the earlier is placed or not.
 *
 * @param student the student, or {@link BlocksProblem#ANY} for everybody
 * @param before  the earlier subject
 * @param after   the later subject
 */
public record Prerequisite(String student, String before, String after) {
}
