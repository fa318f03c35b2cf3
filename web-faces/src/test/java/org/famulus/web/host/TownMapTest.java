package org.famulus.web.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.core.booking.FoundTown;
import org.famulus.core.host.MapPoint;
import org.famulus.web.host.NamePlaces.Box;
import org.famulus.web.host.NamePlaces.Dot;
import org.famulus.web.host.TownMap.Point;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A map of towns with places")
class TownMapTest {

  /** Towns of two counties, some of them next to each other. */
  private static final List<FoundTown> TOWNS =
      List.of(
          town("Delitzsch", "51.5253, 12.3424", 3),
          town("Torgau", "51.5602, 13.0056", 12),
          town("Eilenburg", "51.4608, 12.6336", 1),
          town("Oschatz", "51.3003, 13.1072", 2),
          town("Schkeuditz", "51.3968, 12.2214", 2),
          town("Plauen", "50.4973, 12.1376", 5),
          town("Adorf", "50.3211, 12.2603", 1),
          town("Schöneck", "50.3922, 12.3269", 1),
          town("Markneukirchen", "50.3106, 12.3286", 1),
          town("Bad Elster", "50.2817, 12.2347", 2),
          town("Neuensalz", "50.5064, 12.2150", 1),
          town("Sangerhausen", "51.4724, 11.2953", 4),
          town("Eisleben", "51.5275, 11.5483", 1),
          town("Hettstedt", "51.6461, 11.5114", 1),
          town("Bitterfeld-Wolfen", "51.6231, 12.3258", 6),
          town("Köthen", "51.7515, 11.9709", 2),
          town("Zerbst", "51.9662, 12.0847", 1),
          town("Borna", "51.1240, 12.4964", 3));

  @Test
  @DisplayName("has north above south, west left of east, a dot and an address for each town")
  void drawn() {
    TownMap map = TownMap.of(TOWNS, town -> "?town=" + town.name());
    assertThat(map.points()).hasSize(TOWNS.size());
    assertThat(map.points().get(0).name()).isEqualTo("Zerbst");
    assertThat(number(named(map, "Torgau").x())).isGreaterThan(number(named(map, "Delitzsch").x()));
    assertThat(number(named(map, "Borna").y())).isLessThan(number(named(map, "Plauen").y()));
    assertThat(named(map, "Plauen").address()).isEqualTo("?town=Plauen");
    assertThat(map.getViewBox()).isEqualTo("0 0 400 " + map.height());
  }

  @Test
  @DisplayName("keeps dots apart and names off dots, off other names and inside the drawing")
  void apart() {
    assertTidy(TownMap.of(TOWNS, town -> ""));
    List<FoundTown> close = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      close.add(town("Next door " + i, "51.000" + i + ", 12.0", i));
    }
    assertTidy(TownMap.of(close, town -> ""));
  }

  @Test
  @DisplayName("names all towns of a programme, and the chosen one first")
  void names() {
    TownMap map = TownMap.of(TOWNS, town -> "");
    assertThat(map.points().stream().filter(Point::isNamed)).hasSize(TOWNS.size());
    List<FoundTown> chosen = new ArrayList<>(TOWNS);
    chosen.replaceAll(
        town ->
            new FoundTown(
                town.name(), town.point(), town.places(), town.name().equals("Neuensalz")));
    assertThat(named(TownMap.of(chosen, town -> ""), "Neuensalz").isNamed()).isTrue();
  }

  @Test
  @DisplayName("leaves out what nobody has located, and is blank without any town")
  void located() {
    FoundTown nowhere = new FoundTown("Nowhere", Optional.empty(), 2, false);
    assertThat(TownMap.of(List.of(nowhere), town -> "").isBlank()).isTrue();
    TownMap one = TownMap.of(List.of(nowhere, town("Borna", "51.124, 12.4964", 1)), town -> "");
    assertThat(one.points()).extracting(Point::name).containsExactly("Borna");
    assertTidy(one);
  }

  private static void assertTidy(TownMap map) {
    List<Dot> dots =
        map.points().stream()
            .map(each -> new Dot(number(each.x()), number(each.y()), TownMap.RADIUS - 0.1))
            .toList();
    List<Box> names =
        map.points().stream().flatMap(each -> each.words().stream()).map(name -> name.box()).toList();
    Box whole = new Box(0, 0, TownMap.WIDTH, map.height());
    for (int i = 0; i < dots.size(); i++) {
      Dot dot = dots.get(i);
      assertThat(dot.x()).isBetween((double) TownMap.RADIUS, (double) TownMap.WIDTH - TownMap.RADIUS);
      assertThat(dot.y()).isBetween((double) TownMap.RADIUS, (double) map.height() - TownMap.RADIUS);
      for (Dot other : dots.subList(i + 1, dots.size())) {
        assertThat(Math.hypot(dot.x() - other.x(), dot.y() - other.y()))
            .isGreaterThanOrEqualTo(2.0 * TownMap.RADIUS - 0.2);
      }
    }
    for (int i = 0; i < names.size(); i++) {
      Box name = names.get(i);
      assertThat(dots).noneMatch(name::meets);
      assertThat(names.subList(i + 1, names.size())).noneMatch(name::meets);
      assertThat(name.left()).isGreaterThanOrEqualTo(whole.left());
      assertThat(name.top()).isGreaterThanOrEqualTo(whole.top());
      assertThat(name.right()).isLessThanOrEqualTo(whole.right());
      assertThat(name.bottom()).isLessThanOrEqualTo(whole.bottom());
    }
  }

  private static Point named(TownMap map, String name) {
    return map.points().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  private static FoundTown town(String name, String point, long places) {
    return new FoundTown(name, MapPoint.read(point), places, false);
  }

  private static double number(String drawn) {
    return Double.parseDouble(drawn);
  }
}
