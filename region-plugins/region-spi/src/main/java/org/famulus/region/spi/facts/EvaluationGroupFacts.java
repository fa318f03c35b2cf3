package org.famulus.region.spi.facts;

/**
 * A group of answers a report is about to show together.
 *
 * @param answers how many there are
 */
public record EvaluationGroupFacts(int answers) {}
