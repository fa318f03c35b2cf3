package org.famulus.allocation.blocks;

/**
 * The generator of the search, written down so that others can repeat a result in any language: SplitMix64 (Steele, Lea and
 * Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014), all arithmetic modulo 2<sup>64</sup>:
 * <pre>
 * state = state + 0x9E3779B97F4A7C15            (state starts as the seed)
 * z = (state xor (state &gt;&gt;&gt; 30)) * 0xBF58476D1CE4E5B9
 * z = (z xor (z &gt;&gt;&gt; 27)) * 0x94D049BB133111EB
 * next = z xor (z &gt;&gt;&gt; 31)
 * below(n) = ((next &gt;&gt;&gt; 32) * n) &gt;&gt;&gt; 32
 * </pre>
 */
final class SplitMix {
    private long state;

    SplitMix(long seed) {
        state = seed;
    }

    long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** From 0 to {@code n - 1}; the slight unevenness of the product is far below what a search could notice. */
    int below(int n) {
        return (int) (((next() >>> 32) * n) >>> 32);
    }
}
