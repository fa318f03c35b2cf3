package org.famulus.allocation.blocks;

import java.util.List;
import java.util.OptionalLong;

/**
 * The policy in numbers: what is cheapest is best.
 *
 * @param open       an open block
 * @param belowLeast each head missing where a place counts on more
 * @param ranks      the price of rank 1, 2 and so on; a rank beyond costs the last price; empty = the rank itself
 * @param unwished   what a block costs that no wish covers; empty = it may not be given
 */
public record Prices(long open, long belowLeast, List<Long> ranks, OptionalLong unwished) {
    public Prices {
        ranks = List.copyOf(ranks);
    }

    /** Ranks cost themselves, an open block {@code open}, a missing head half of that, and only wishes may be given. */
    public static Prices ranked(long open) {
        return new Prices(open, open / 2, List.of(), OptionalLong.empty());
    }
}
