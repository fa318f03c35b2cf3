package org.famulus.region.spi.catalogue;

import java.util.List;
import java.util.Objects;

/**
 * Something the programme is meant to reach, which its public page tells and against which it
 * reports. Its words are the key {@code goal.<code>}. Questions of an evaluation may speak for it as well; whoever writes them says which.
 *
 * @param code its code, upper-case letters and underscores, at most 40
 * @param figures figures that speak for it
 */
public record ProgrammeGoal(String code, List<GoalFigure> figures) {

  public ProgrammeGoal {
    Objects.requireNonNull(code, "A goal needs a code.");
    figures = List.copyOf(figures);
  }
}
