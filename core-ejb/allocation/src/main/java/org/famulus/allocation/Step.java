package org.famulus.allocation;

/**
 * One thing that was made as small as possible, after all before it.
 *
 * @param measure what was measured
 * @param group priority group it was measured for; empty if for all
 * @param rank the rank, where one rank was measured; otherwise 0
 * @param value what came out
 */
public record Step(Measure measure, String group, int rank, long value) {}
