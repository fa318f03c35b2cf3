package org.famulus.region.spi.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One ranked wish.
 *
 * @param id id of the wish, for exclusions
 * @param rank 1 is the most wanted
 * @param field code of the field (specialty)
 * @param site name of the site wished, empty if any will do
 * @param firstDay first day wished
 */
public record WishFacts(
    long id, int rank, String field, Optional<String> site, LocalDate firstDay) {}
