package org.famulus.web.host;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.famulus.core.host.MapPoint;
import org.famulus.core.host.NamedTown;
import org.famulus.core.host.PartnerRegionRow;
import org.famulus.web.host.MapFrame.Paper;
import org.famulus.web.host.MapFrame.Spot;
import org.famulus.web.host.NamePlaces.Dot;
import org.famulus.web.host.NamePlaces.Name;

/**
 * A small map of named points, drawn by the page itself: nothing is asked of anybody's map server,
 * so nobody learns who looks at which region. No point lies over another, no name over a point.
 *
 * @param height height of the drawing; its width is {@value #WIDTH}
 * @param points the points, from north to south
 */
public record PointMap(int height, List<Point> points) {

  /** Width of the drawing. */
  public static final int WIDTH = 640;

  private static final Paper PAPER = new Paper(WIDTH, 160, 380, 150, 40);

  /** Height of the letters where they are largest in comparison with the drawing. */
  private static final int LETTERS = 22;

  /** Half the width of a dot that leads somewhere, of one with a name beside it, of another. */
  private static final int MAIN = 7;

  private static final int NAMED = 5;
  private static final int SMALL = 3;

  public PointMap {
    points = List.copyOf(points);
  }

  /** A map of partner regions, each leading somewhere, and their towns. */
  static PointMap of(List<PartnerRegionRow> regions, Function<PartnerRegionRow, String> address) {
    List<Named> named = new ArrayList<>();
    for (PartnerRegionRow region : regions) {
      region.point().ifPresent(p -> named.add(new Named(region.name(), address.apply(region), p, true)));
      region.towns().forEach(town -> addTown(named, town, region.point().isEmpty()));
    }
    return draw(named);
  }

  /** A map of the towns of one region. */
  static PointMap ofTowns(PartnerRegionRow region) {
    List<Named> named = new ArrayList<>();
    region.towns().forEach(town -> addTown(named, town, true));
    return draw(named);
  }

  private static void addTown(List<Named> named, NamedTown town, boolean labelled) {
    town.point().ifPresent(p -> named.add(new Named(town.name(), "", p, labelled)));
  }

  private static PointMap draw(List<Named> named) {
    if (named.isEmpty()) {
      return new PointMap(0, List.of());
    }
    List<Named> sorted =
        named.stream()
            .sorted(Comparator.comparing((Named each) -> each.point().latitude()).reversed())
            .toList();
    MapFrame frame =
        MapFrame.of(
            sorted.stream().map(each -> new Spot(each.point(), each.radius())).toList(), PAPER);
    List<Dot> dots = frame.dots();
    List<Optional<Name>> words =
        new NamePlaces(WIDTH, frame.height(), LETTERS, dots)
            .of(
                sorted.stream().map(each -> each.labelled() ? each.name() : "").toList(),
                OptionalInt.empty());
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < dots.size(); i++) {
      Named each = sorted.get(i);
      points.add(
          new Point(
              each.name(),
              each.address(),
              number(dots.get(i).x()),
              number(dots.get(i).y()),
              each.radius(),
              words.get(i)));
    }
    return new PointMap((int) Math.ceil(frame.height()), points);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** The part of the drawing that is shown. */
  public String getViewBox() {
    return "0 0 " + WIDTH + " " + height;
  }

  /** Whether there is nothing to draw. */
  public boolean isBlank() {
    return points.isEmpty();
  }

  /** Names of the labelled points, for whoever cannot see the map. */
  public String getNames() {
    return String.join(", ", points.stream().filter(Point::isNamed).map(Point::name).toList());
  }

  /**
   * A point of the drawing.
   *
   * @param name its name
   * @param address where it leads; empty for nowhere
   * @param x from the left
   * @param y from the top
   * @param radius half its width
   * @param words where its name stands, if it is to and there is room
   */
  public record Point(
      String name, String address, String x, String y, int radius, Optional<Name> words) {

    /** Whether its name is drawn. */
    public boolean isNamed() {
      return words.isPresent();
    }

    /** From the left, of its name. */
    public String getWordsX() {
      return words.map(each -> number(each.x())).orElse("");
    }

    /** From the top, of its name. */
    public String getWordsY() {
      return words.map(each -> number(each.y())).orElse("");
    }

    /** Which end of the name that is. */
    public String getAnchor() {
      return words.map(Name::anchor).orElse("start");
    }
  }

  private record Named(String name, String address, MapPoint point, boolean labelled) {

    int radius() {
      if (!address.isEmpty()) {
        return MAIN;
      }
      return labelled ? NAMED : SMALL;
    }
  }
}
