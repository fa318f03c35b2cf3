package org.famulus.allocation.replan;

import java.util.Optional;

/**
 * A student who has another place than before.
 *
 * @param student who
 * @param from the place she had; empty if none
 * @param to the place she has now; empty if none
 * @param displaced whether her place is gone, so that she had to move
 */
public record Move(
    String student, Optional<String> from, Optional<String> to, boolean displaced) {}
