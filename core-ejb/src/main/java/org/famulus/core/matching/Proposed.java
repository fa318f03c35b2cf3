package org.famulus.core.matching;

/**
 * A place for a student, before she is asked for there.
 *
 * @param student who waits
 * @param option the place, and what the rules would say
 */
public record Proposed(WaitingStudent student, JudgedOption option) {}
