package org.famulus.web.host;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.famulus.core.host.MapPoint;
import org.famulus.core.host.NamedTown;
import org.famulus.core.host.PartnerRegionRow;
import org.famulus.web.host.NamePlaces.Box;
import org.famulus.web.host.NamePlaces.Dot;
import org.famulus.web.host.NamePlaces.Name;

/**
 * A small map of named points, drawn by the page itself: nothing is asked of anybody's map server,
 * so nobody learns who looks at which region.
 *
 * @param height height of the drawing; its width is {@value #WIDTH}
 * @param points the points, from north to south
 */
public record PointMap(int height, List<Point> points) {

  /** Width of the drawing. */
  public static final int WIDTH = 640;

  private static final int MARGIN = 40;
  private static final int ROOM_FOR_WORDS = 150;
  private static final int LEAST_HEIGHT = 160;
  private static final int MOST_HEIGHT = 380;
  private static final int DOT = 7;
  private static final int SMALL_DOT = 4;

  /** As tall as on a phone, where the letters are drawn larger than on a desk. */
  private static final int LETTERS = 20;

  private static final double LEAST_SPAN = 0.05;

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
    double north = named.stream().mapToDouble(Named::north).max().orElseThrow();
    double south = named.stream().mapToDouble(Named::north).min().orElseThrow();
    double narrowing = Math.cos(Math.toRadians((north + south) / 2));
    double west = named.stream().mapToDouble(each -> each.east() * narrowing).min().orElseThrow();
    double east = named.stream().mapToDouble(each -> each.east() * narrowing).max().orElseThrow();
    double scale =
        Math.min(
            (WIDTH - 2 * ROOM_FOR_WORDS) / Math.max(LEAST_SPAN, east - west),
            (MOST_HEIGHT - 2 * MARGIN) / Math.max(LEAST_SPAN, north - south));
    int height = (int) Math.max(LEAST_HEIGHT, (north - south) * scale + 2 * MARGIN);
    double top = (height - (north - south) * scale) / 2;
    double left = (WIDTH - (east - west) * scale) / 2;
    List<Named> ordered =
        named.stream().sorted(Comparator.comparing(Named::north).reversed()).toList();
    List<Dot> dots =
        ordered.stream()
            .map(
                each ->
                    new Dot(
                        left + (each.east() * narrowing - west) * scale,
                        top + (north - each.north()) * scale,
                        each.labelled() ? DOT : SMALL_DOT))
            .toList();
    NamePlaces room = new NamePlaces(WIDTH, height, LETTERS, dots);
    List<Point> points = new ArrayList<>();
    for (int at = 0; at < ordered.size(); at++) {
      points.add(point(ordered.get(at), dots.get(at), room));
    }
    return new PointMap(height, points);
  }

  private static Point point(Named named, Dot dot, NamePlaces room) {
    return new Point(
        named.name(),
        named.address(),
        number(dot.x()),
        number(dot.y()),
        named.labelled() ? Optional.of(place(room, dot, named.name())) : Optional.empty());
  }

  /** Beside its dot and over nothing else; it is named even where there is no such place. */
  private static Name place(NamePlaces room, Dot dot, String name) {
    double x = dot.x() + 2 * DOT;
    return room.take(dot, name)
        .orElseGet(() -> new Name(x, dot.y(), "start", new Box(x, dot.y(), WIDTH, dot.y())));
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
    return String.join(", ", points.stream().filter(Point::isLabelled).map(Point::name).toList());
  }

  /**
   * A point of the drawing.
   *
   * @param name its name
   * @param address where it leads; empty for nowhere
   * @param x from the left
   * @param y from the top
   * @param place where its name stands, if it does
   */
  public record Point(String name, String address, String x, String y, Optional<Name> place) {

    /** Whether its name stands beside it. */
    public boolean isLabelled() {
      return place.isPresent();
    }

    /** From the left, of its name. */
    public String getWordsX() {
      return place.map(each -> number(each.x())).orElse(x);
    }

    /** From the top, of its name. */
    public String getWords() {
      return place.map(each -> number(each.y())).orElse(y);
    }

    /** Which end of its name stands there. */
    public String getAnchor() {
      return place.map(Name::anchor).orElse("start");
    }
  }

  private record Named(String name, String address, MapPoint point, boolean labelled) {

    double north() {
      return point.latitude().doubleValue();
    }

    double east() {
      return point.longitude().doubleValue();
    }
  }
}
