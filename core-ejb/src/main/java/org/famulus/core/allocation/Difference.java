package org.famulus.core.allocation;

import java.util.Optional;

/**
 * Somebody whom two drafts serve differently.
 *
 * @param number number of the application
 * @param name student's name
 * @param firstRank rank of the wish fulfilled in the first draft, empty if none
 * @param firstUnit unit in the first draft, empty without a place
 * @param secondRank rank of the wish fulfilled in the second draft, empty if none
 * @param secondUnit unit in the second draft, empty without a place
 */
public record Difference(
    String number,
    String name,
    Optional<Integer> firstRank,
    Optional<String> firstUnit,
    Optional<Integer> secondRank,
    Optional<String> secondUnit) {}
