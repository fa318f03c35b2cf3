package org.famulus.allocation.file;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One row of a result as it was published, right or wrong.
 *
 * @param student who
 * @param number her lottery number, 0 if she was fixed before; empty if the file leaves it out
 * @param place her place; empty if she has none
 * @param rank how much she wanted it; empty if she did not, has none or the file leaves it out
 */
public record ResultRow(
    String student, OptionalInt number, Optional<String> place, OptionalInt rank) {}
