package org.famulus.web.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.host.MapPoint;
import org.famulus.core.host.NamedTown;
import org.famulus.core.host.PartnerRegionRow;
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
              assertThat(number(each.getWords())).isBetween(0.0, (double) map.height());
            });
  }

  @Test
  @DisplayName("keeps names of neighbours apart, and needs no more than one point")
  void apart() {
    PointMap map =
        PointMap.ofTowns(region(town("Here", "51.0000, 12.0"), town("There", "51.0001, 12.0")));
    assertThat(map.points()).extracting(Point::getAnchor).containsExactly("start", "end");
    assertThat(PointMap.ofTowns(region(town("Alone", "51, 12"))).points()).hasSize(1);
    assertThat(PointMap.ofTowns(region(new NamedTown("Nowhere", Optional.empty()))).isBlank())
        .isTrue();
  }

  @Test
  @DisplayName("names every point, and none over another point")
  void besidePoints() {
    PointMap map =
        PointMap.ofTowns(
            region(
                town("Anhalt", "51.60, 12.30"),
                town("Bitterfeld", "51.60, 12.33"),
                town("Zerbst", "51.97, 12.08"),
                town("Torgau", "51.56, 13.00")));
    assertThat(map.points()).allMatch(Point::isLabelled).hasSize(4);
    Point anhalt = map.points().get(1);
    assertThat(anhalt.name()).isEqualTo("Anhalt");
    assertThat(anhalt.getAnchor()).as("Bitterfeld lies at its right").isEqualTo("end");
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
