package org.famulus.core.replan;

import java.util.Optional;
import org.famulus.core.allocation.ResultRow.PlaceRow;

/**
 * A move as the student who would move sees it; other students are only counted.
 *
 * @param id id of the move
 * @param from the place she has
 * @param to the place she would have
 * @param rankAfter rank of the wish the new place fulfils
 * @param why why she moves
 * @param roomFor how many others get her place
 * @param reason what staff wrote
 * @param consent what she said
 */
public record AskedMove(
    long id,
    PlaceRow from,
    PlaceRow to,
    Optional<Integer> rankAfter,
    MoveRow.Why why,
    int roomFor,
    String reason,
    Consent consent) {}
