package org.famulus.allocation.blocks;

/**
 * How many a site takes in one period.
 *
 * @param site    the site
 * @param subject the subject, or {@link BlocksProblem#ANY} for the site as a whole, whatever the subject
 * @param period  the period
 * @param least   how many the site counts on; each head missing has a price, since no order of blocks can conjure students
 * @param most    how many it can take, a hard rule; 0 = not available
 */
public record Place(String site, String subject, String period, int least, int most) {
}
