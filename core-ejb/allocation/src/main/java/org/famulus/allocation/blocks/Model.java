package org.famulus.allocation.blocks;

/**
 * A problem as arrays of numbers. Blocks of one student are neighbours, an earlier subject before a later one; options of one
 * block are neighbours, the cheapest first. An option uses a slot (subject, site, first period, with or without a bed); a slot
 * counts in counters: the places, the beds and the unit it takes one of. Numbers follow the order of ids, never of rows.
 */
final class Model {
    /** No limit. */
    static final int UNLIMITED = Integer.MAX_VALUE;

    int students;
    int blocks;
    String[] studentIds;
    String[] subjectIds;
    String[] siteIds;
    String[] periodIds;

    /** First block of each student, and the number of blocks behind the last. */
    int[] firstBlock;
    int[] blockStudent;
    int[] blockSubject;
    /** Which of the student's blocks, as bits, must have ended before; and which must start after. */
    long[] before;
    long[] after;
    /** Blocks that stay: their only option is where they are. */
    boolean[] fixed;

    int[] firstOption;
    int[] optionSlot;
    long[] optionCost;
    /** How the cheapest wish for each option ranks it, 0 for not at all; the search does not look at it. */
    int[] optionRank;

    int[] slotSite;
    int[] slotArea;
    int[] slotStart;
    int[] slotEnd;
    int[] firstCounter;
    int[] slotCounter;
    /** The highest number of counters of one slot. */
    int counterWidth;

    int[] most;
    int[] least;
    int[] noneOrLeast;
    /** Where the list of a counter's occupants starts, or -1 for a counter that is never full; and where the last ends. */
    int[] firstOccupant;
    int occupantRoom;

    /** How many counters of one slot may give something back when a block comes: places below their least, and units. */
    int gainLeast;
    int gainUnits;
    /** The highest number from which on a unit opens. */
    int largestUnit;

    /** Units that may hold none or at least so many, and the options that count in each. */
    int[] units;
    int[] firstUnitOption;
    int[] unitOption;
    /** The block of each option that counts in a unit. */
    int[] unitOptionBlock;

    long openPrice;
    long belowLeastPrice;
    /** Prices of one miss of each kind of site price, per student; empty arrays when nobody has any. */
    long[] samePrice;
    long[] differentPrice;
    long[] steadyPrice;

    /** Couples of each student, by pair number. */
    int[] firstPair;
    int[] studentPair;
    int[] pairOne;
    int[] pairOther;
    boolean[] pairSite;
    long[] pairPrice;

    /** Whether the cost of a student's blocks is more than the sum over the blocks. */
    boolean[] linked;
    /** Whether the student has subjects in an order. */
    boolean[] ordered;

    int options(int block) {
        return firstOption[block + 1] - firstOption[block];
    }

    /** What the block costs at least; the price of leaving it open if it has no option. */
    long cheapest(int block) {
        int first = firstOption[block];
        return first < firstOption[block + 1] ? Math.min(optionCost[first], openPrice) : openPrice;
    }
}
