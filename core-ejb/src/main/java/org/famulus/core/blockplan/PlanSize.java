package org.famulus.core.blockplan;

/**
 * How much a file plans.
 *
 * @param students students
 * @param blocks blocks they need in all
 * @param sites sites
 */
public record PlanSize(int students, int blocks, int sites) {}
