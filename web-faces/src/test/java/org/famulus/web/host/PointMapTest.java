package org.famulus.web.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.host.MapPoint;
import org.famulus.core.host.NamedTown;
import org.famulus.core.host.PartnerRegionRow;
import org.famulus.web.host.NamePlaces.Box;
import org.famulus.web.host.NamePlaces.Dot;
import org.famulus.web.host.PointMap.Point;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A map of points")
class PointMapTest {

  @Test
  @DisplayName("has north above south, west left of east, and everything inside")
  void drawn() {
    PointMap map =
        PointMap.ofTowns(
            region(town("Plauen", "50.497, 12.138"), town("Torgau", "51.560, 13.005")));
    Point torgau = map.points().get(0);
    Point plauen = map.points().get(1);
    assertThat(torgau.name()).isEqualTo("Torgau");
    assertThat(number(torgau.y())).isLessThan(number(plauen.y()));
    assertThat(number(torgau.x())).isGreaterThan(number(plauen.x()));
    assertThat(map.points())
        .allSatisfy(
            each -> {
              assertThat(number(each.x())).isBetween(0.0, (double) PointMap.WIDTH);
              assertThat(number(each.getWordsY())).isBetween(0.0, (double) map.height());
            });
  }

  @Test
  @DisplayName("keeps names of neighbours apart and off every point, and needs no more than one point")
  void apart() {
    PointMap map =
        PointMap.ofTowns(region(town("Here", "51.0000, 12.0"), town("There", "51.0001, 12.0")));
    assertThat(map.points()).allMatch(Point::isNamed);
    Box here = map.points().get(0).words().orElseThrow().box();
    Box there = map.points().get(1).words().orElseThrow().box();
    assertThat(here.meets(there)).isFalse();
    assertThat(
            Math.abs(number(map.points().get(0).y()) - number(map.points().get(1).y()))
                + Math.abs(number(map.points().get(0).x()) - number(map.points().get(1).x())))
        .as("the points themselves are apart, too")
        .isGreaterThan(2.0 * map.points().get(0).radius());
    for (Point each : map.points()) {
      Dot dot = new Dot(number(each.x()), number(each.y()), each.radius() - 0.1);
      assertThat(here.meets(dot)).isFalse();
      assertThat(there.meets(dot)).isFalse();
    }
    assertThat(PointMap.ofTowns(region(town("Alone", "51, 12"))).points()).hasSize(1);
    assertThat(PointMap.ofTowns(region(new NamedTown("Nowhere", Optional.empty()))).isBlank())
        .isTrue();
  }

  private static double number(String drawn) {
    return Double.parseDouble(drawn);
  }

  private static NamedTown town(String name, String point) {
    return new NamedTown(name, MapPoint.read(point));
  }

  private static PartnerRegionRow region(NamedTown... towns) {
    return new PartnerRegionRow(
        1,
        1,
        "here",
        "Here",
        "Saxony",
        LocalDate.parse("2020-04-01"),
        Optional.empty(),
        2,
        "Leipzig",
        Optional.empty(),
        Optional.empty(),
        true,
        Optional.empty(),
        List.of(towns),
        0,
        true);
  }
}
