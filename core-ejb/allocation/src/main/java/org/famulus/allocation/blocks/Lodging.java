package org.famulus.allocation.blocks;

/**
 * The beds an area has in one period for students who need one. A period that is not named has no limit.
 *
 * @param area   the area
 * @param period the period
 * @param beds   how many, a hard rule
 */
public record Lodging(String area, String period, int beds) {
}
