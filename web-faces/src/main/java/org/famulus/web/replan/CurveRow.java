package org.famulus.web.replan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.famulus.core.replan.Curve;
import org.famulus.core.replan.CurvePoint;

/**
 * A plan to choose from as the page draws it: bars are lengths of a hundred.
 *
 * @param value what the page calls the choice
 * @param point its figures
 * @param movedBar others moved, beside the plan that moves most
 * @param meanBar mean wish of all, beside the plan with the worst
 */
public record CurveRow(String value, CurvePoint point, int movedBar, int meanBar) {

  private static final int WHOLE = 100;
  private static final String FEWEST = "fewest";

  /** The rows of a curve. */
  static List<CurveRow> of(Curve curve) {
    long mostMoved = curve.points().stream().mapToLong(CurvePoint::othersMoved).max().orElse(0);
    BigDecimal worst =
        curve.points().stream()
            .flatMap(point -> point.meanOfAll().stream())
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ONE);
    return curve.points().stream()
        .map(
            point ->
                new CurveRow(
                    value(point.price()),
                    point,
                    mostMoved == 0 ? 0 : (int) (WHOLE * point.othersMoved() / mostMoved),
                    point
                        .meanOfAll()
                        .map(mean -> share(mean, worst))
                        .orElse(0)))
        .toList();
  }

  /** The price a choice of the page stands for. */
  static Optional<Integer> price(String value) {
    return value.equals(FEWEST) ? Optional.empty() : Optional.of(Integer.valueOf(value));
  }

  /** What the page calls a price. */
  static String value(Optional<Integer> price) {
    return price.map(String::valueOf).orElse(FEWEST);
  }

  private static int share(BigDecimal mean, BigDecimal worst) {
    return mean.multiply(BigDecimal.valueOf(WHOLE))
        .divide(worst, RoundingMode.HALF_UP)
        .intValue();
  }
}
