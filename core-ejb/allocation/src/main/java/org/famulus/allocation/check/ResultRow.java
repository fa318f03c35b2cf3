package org.famulus.allocation.check;

import java.util.Optional;
import java.util.OptionalInt;
import org.famulus.allocation.Given;

/**
 * One row of a result as somebody states it, right or wrong.
 *
 * @param student who
 * @param number her lottery number; empty if it is left out
 * @param place her place; empty if she has none
 * @param rank how much she wanted it; empty if she did not, has none or it is left out
 */
public record ResultRow(
    String student, OptionalInt number, Optional<String> place, OptionalInt rank) {

  /** The row of what a student is given. */
  public static ResultRow of(Given given) {
    return new ResultRow(
        given.student(),
        OptionalInt.of(given.number()),
        given.place(),
        given.choice().map(choice -> OptionalInt.of(choice.rank())).orElse(OptionalInt.empty()));
  }
}
