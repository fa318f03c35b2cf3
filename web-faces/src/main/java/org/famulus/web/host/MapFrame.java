package org.famulus.web.host;

import java.util.ArrayList;
import java.util.List;
import org.famulus.core.host.MapPoint;
import org.famulus.web.host.NamePlaces.Dot;

/**
 * Where points of the earth lie in a drawing: north above, and as long to the east as to the north.
 *
 * @param width width of the drawing
 * @param height its height, as much as the points need
 * @param dots the points as dots, none over another, in their order
 */
record MapFrame(double width, double height, List<Dot> dots) {

  private static final double LEAST_SPAN = 0.05;
  private static final double APART = 3;
  private static final double ASIDE = 0.3;
  private static final int MOST_PUSHES = 200;

  MapFrame {
    dots = List.copyOf(dots);
  }

  /** Draws points on a paper. */
  static MapFrame of(List<Spot> spots, Paper paper) {
    double north = spots.stream().mapToDouble(Spot::north).max().orElse(0);
    double south = spots.stream().mapToDouble(Spot::north).min().orElse(0);
    double narrowing = Math.cos(Math.toRadians((north + south) / 2));
    double east = spots.stream().mapToDouble(Spot::east).max().orElse(0) * narrowing;
    double west = spots.stream().mapToDouble(Spot::east).min().orElse(0) * narrowing;
    double scale =
        Math.min(
            (paper.width() - 2 * paper.aside()) / Math.max(LEAST_SPAN, east - west),
            (paper.most() - 2 * paper.above()) / Math.max(LEAST_SPAN, north - south));
    double height = Math.max(paper.least(), (north - south) * scale + 2 * paper.above());
    double left = (paper.width() - (east - west) * scale) / 2;
    double top = (height - (north - south) * scale) / 2;
    List<Dot> dots = new ArrayList<>();
    for (Spot spot : spots) {
      dots.add(
          new Dot(
              left + (spot.east() * narrowing - west) * scale,
              top + (north - spot.north()) * scale,
              spot.radius()));
    }
    return new MapFrame(paper.width(), height, apart(dots, paper.width(), height));
  }

  /** Pushes dots that lie over each other apart, as little as that takes. */
  private static List<Dot> apart(List<Dot> given, double width, double height) {
    List<Dot> dots = new ArrayList<>(given);
    boolean pushed = true;
    for (int time = 0; pushed && time < MOST_PUSHES; time++) {
      pushed = false;
      for (int one = 0; one < dots.size(); one++) {
        for (int other = one + 1; other < dots.size(); other++) {
          pushed |= push(dots, one, other, width, height);
        }
      }
    }
    return dots;
  }

  private static boolean push(List<Dot> dots, int one, int other, double width, double height) {
    Dot first = dots.get(one);
    Dot second = dots.get(other);
    double far = Math.hypot(second.x() - first.x(), second.y() - first.y());
    double missing = first.radius() + second.radius() + APART - far;
    if (missing <= APART / 2) {
      return false;
    }
    // A little aside, so that a row of dots for which there is no room becomes a cloud.
    double angle = Math.atan2(second.y() - first.y(), second.x() - first.x()) + ASIDE;
    double east = Math.cos(angle);
    double down = Math.sin(angle);
    dots.set(one, moved(first, -east * missing / 2, -down * missing / 2, width, height));
    dots.set(other, moved(second, east * missing / 2, down * missing / 2, width, height));
    return true;
  }

  private static Dot moved(Dot dot, double east, double down, double width, double height) {
    return new Dot(
        within(dot.x() + east, dot.radius(), width),
        within(dot.y() + down, dot.radius(), height),
        dot.radius());
  }

  private static double within(double value, double radius, double end) {
    return Math.max(radius, Math.min(end - radius, value));
  }

  /**
   * A point of the earth that becomes a dot.
   *
   * @param point where it lies
   * @param radius half the width of its dot
   */
  record Spot(MapPoint point, double radius) {

    double north() {
      return point.latitude().doubleValue();
    }

    double east() {
      return point.longitude().doubleValue();
    }
  }

  /**
   * What is drawn on.
   *
   * @param width its width
   * @param least its least height
   * @param most its most height
   * @param aside room left and right of all points
   * @param above room above and below them
   */
  record Paper(double width, double least, double most, double aside, double above) {}
}
