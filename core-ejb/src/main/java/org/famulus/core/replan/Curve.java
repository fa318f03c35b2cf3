package org.famulus.core.replan;

import java.util.List;
import java.util.Optional;

/**
 * The plans to choose from, from fewest moves to best wishes, and whom they are about.
 *
 * @param points the plans, fewest moves first
 * @param displaced students whose place is gone and who can get another
 * @param others students who have a place that is there and who could move
 * @param staying students at places that are gone who have started or must not move; the plan does
 *     not touch them
 * @param several students who lose two places or more, planned for one after the other
 */
public record Curve(
    List<CurvePoint> points, long displaced, long others, long staying, long several) {

  /** The prices of a move that are worked out; the first is as few as possible at any price. */
  static final List<Optional<Integer>> PRICES =
      List.of(Optional.empty(), Optional.of(5), Optional.of(2), Optional.of(1), Optional.of(0));

  public Curve {
    points = List.copyOf(points);
  }
}
