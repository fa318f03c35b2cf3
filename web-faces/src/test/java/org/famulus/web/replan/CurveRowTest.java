package org.famulus.web.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.famulus.core.replan.Curve;
import org.famulus.core.replan.CurvePoint;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plan to choose from as the page draws it")
class CurveRowTest {

  @Test
  @DisplayName("has bars beside the plan that moves most and the one with the worst mean wish")
  void bars() {
    List<CurveRow> rows =
        CurveRow.of(
            new Curve(
                List.of(
                    point(Optional.empty(), 1, Optional.of("4.00")),
                    point(Optional.of(0), 4, Optional.of("3.00"))),
                2,
                9,
                0,
                0));

    assertThat(rows).extracting(CurveRow::movedBar).containsExactly(25, 100);
    assertThat(rows).extracting(CurveRow::meanBar).containsExactly(100, 75);
  }

  @Test
  @DisplayName("has no bars where nobody moves and nobody has a place")
  void nothing() {
    List<CurveRow> rows =
        CurveRow.of(new Curve(List.of(point(Optional.empty(), 0, Optional.empty())), 1, 0, 0, 0));

    assertThat(rows).extracting(CurveRow::movedBar).containsExactly(0);
    assertThat(rows).extracting(CurveRow::meanBar).containsExactly(0);
  }

  @Test
  @DisplayName("is chosen by a word of the page that stands for its price")
  void choice() {
    for (Optional<Integer> price :
        List.<Optional<Integer>>of(Optional.empty(), Optional.of(0), Optional.of(5))) {
      assertThat(CurveRow.price(CurveRow.value(price))).isEqualTo(price);
    }
  }

  private static CurvePoint point(
      Optional<Integer> price, long othersMoved, Optional<String> mean) {
    return new CurvePoint(
        price, 1, 0, othersMoved, Optional.empty(), mean.map(BigDecimal::new));
  }
}
