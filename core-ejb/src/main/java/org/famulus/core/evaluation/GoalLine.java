package org.famulus.core.evaluation;

import java.util.List;
import org.famulus.region.spi.catalogue.GoalFigure;

/**
 * A goal of the programme, and what speaks for it.
 *
 * @param code code of the goal
 * @param figures figures, in the programme's order
 * @param opinions what students said of it
 */
public record GoalLine(String code, List<Value> figures, List<GoalOpinion> opinions) {

  public GoalLine {
    figures = List.copyOf(figures);
    opinions = List.copyOf(opinions);
  }

  /**
   * A figure and how much it is.
   *
   * @param figure the figure
   * @param number how much
   */
  public record Value(GoalFigure figure, long number) {}
}
