package org.famulus.allocation.blocks;

/**
 * What the sites of one student's blocks cost together. Prices of several rows add up.
 *
 * @param student the student, or {@link BlocksProblem#ANY} for everybody
 * @param wanted  what is wanted
 * @param price   per miss, not negative
 */
public record SitePrice(String student, Wanted wanted, long price) {

    /** What is wanted of the sites, and what counts as one miss. */
    public enum Wanted {
        /** The same site for all blocks; a miss is each site beyond the first. */
        SAME,
        /** A different site for each block; a miss is each block at a site that another block already has. */
        DIFFERENT,
        /** Continuity; a miss is each change of site from one placed block to the next in time. */
        STEADY
    }
}
