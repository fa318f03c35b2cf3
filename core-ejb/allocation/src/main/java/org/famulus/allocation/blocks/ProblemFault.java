package org.famulus.allocation.blocks;

/**
 * One reason why a problem cannot be worked on.
 *
 * @param key   what is wrong, such as {@code wish.site-unknown}
 * @param where the row, in the words of the problem
 */
public record ProblemFault(String key, String where) {
}
