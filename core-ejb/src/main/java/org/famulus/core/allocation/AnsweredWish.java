package org.famulus.core.allocation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A wish in people's words, with what became of it in a draft.
 *
 * @param rank 1 is the most wanted
 * @param field code of the field
 * @param site name of the site, empty if any will do
 * @param firstDay first day
 * @param answer what became of it
 */
public record AnsweredWish(
    int rank, String field, Optional<String> site, LocalDate firstDay, WishAnswer answer) {}
