package org.famulus.allocation.blocks;

import java.util.OptionalLong;

/**
 * What a result depends on beside the problem: equal settings give an equal result on every machine.
 *
 * @param seed      of the generator
 * @param moves     how many moves the search may try; never a clock
 * @param endsAfter after how many moves the search ends all the same, as one did that somebody ended early; a multiple of
 *                  {@link #STRIDE}. It is not the same as fewer {@code moves}, since the search cools by these
 */
public record SearchSettings(long seed, long moves, OptionalLong endsAfter) {
    /** A search can end early each time it has tried so many moves. */
    public static final int STRIDE = 1 << 10;

    private static final long MOVES_PER_BLOCK = 20_000;
    private static final long FEWEST = 1_000_000;
    private static final long MOST = 300_000_000;

    public SearchSettings {
        if (moves < 0) {
            throw new IllegalArgumentException("moves must not be negative: " + moves);
        }
        if (endsAfter.isPresent() && !canEnd(moves, endsAfter.getAsLong())) {
            throw new IllegalArgumentException("a search of " + moves + " moves cannot end after " + endsAfter.getAsLong());
        }
    }

    /** Whether somebody could have ended this search after so many moves. */
    public boolean canEndAfter(long end) {
        return canEnd(moves, end);
    }

    private static boolean canEnd(long moves, long end) {
        return end >= 0 && end < moves && end % STRIDE == 0;
    }

    /** A search that nobody ends early. */
    public SearchSettings(long seed, long moves) {
        this(seed, moves, OptionalLong.empty());
    }

    /** How many moves are worth their time for a problem, where nobody says so. */
    public static long usualMoves(BlocksProblem problem) {
        long blocks = problem.students().stream().mapToLong(s -> s.subjects().size()).sum();
        return Math.min(MOST, Math.max(FEWEST, MOVES_PER_BLOCK * blocks));
    }
}
