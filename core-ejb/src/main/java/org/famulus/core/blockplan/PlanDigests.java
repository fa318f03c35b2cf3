package org.famulus.core.blockplan;

/**
 * What anybody who repeats a plan compares, as the file format defines it.
 *
 * @param input digest of what went in, the number of moves included
 * @param result digest of what came out
 */
public record PlanDigests(String input, String result) {}
