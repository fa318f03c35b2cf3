package org.famulus.allocation.blocks;

/**
 * Two students who want to be together. A miss is each period in which both have a block, but apart.
 *
 * @param one       the first student
 * @param other     the second
 * @param closeness what counts as together
 * @param price     per miss, not negative
 */
public record Couple(String one, String other, Closeness closeness, long price) {

    /** What counts as together. */
    public enum Closeness {
        /** The same area. */
        AREA,
        /** The same site. */
        SITE
    }
}
