package org.famulus.allocation.blocks;

/**
 * A unit that opens only for enough students: over the whole year it takes none, or at least {@code least}. A hard rule,
 * except for a unit that holds a fixed block: it is open already, and each head missing has a price.
 *
 * @param site    the site
 * @param subject the subject, or {@link BlocksProblem#ANY} for the site as a whole
 * @param least   from how many blocks on the unit opens
 */
public record NoneOrLeast(String site, String subject, int least) {
}
