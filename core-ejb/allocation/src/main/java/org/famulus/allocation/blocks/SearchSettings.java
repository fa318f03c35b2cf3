package org.famulus.allocation.blocks;

/**
 * What a result depends on beside the problem: equal settings give an equal result on every machine.
 *
 * @param seed  of the generator
 * @param moves how many moves the search may try; never a clock
 */
public record SearchSettings(long seed, long moves) {
    public SearchSettings {
        if (moves < 0) {
            throw new IllegalArgumentException("moves must not be negative: " + moves);
        }
    }
}
