package org.famulus.web.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds room for the names of the dots of a map: beside the dot, over no dot, over no other name and
 * within the drawing. Whoever comes first chooses first; a name no room is left for is not drawn.
 */
final class NamePlaces {

  /** Width of a letter as part of its height, rather more than less. */
  private static final double LETTER = 0.6;

  /** Height of a line as part of the height of its letters. */
  private static final double LINE = 1.2;

  /** Where the letters stand in their line, from its middle downwards. */
  private static final double BASE = 0.34;

  private static final double BESIDE = 4;

  private final double width;
  private final double height;
  private final double letters;
  private final List<Dot> dots;
  private final List<Box> taken = new ArrayList<>();

  /**
   * Room among dots.
   *
   * @param width width of the drawing
   * @param height height of the drawing
   * @param letters height of the letters
   */
  NamePlaces(double width, double height, double letters, List<Dot> dots) {
    this.width = width;
    this.height = height;
    this.letters = letters;
    this.dots = List.copyOf(dots);
  }

  /** The place of a name beside its dot, which from now on is taken; empty if there is no room. */
  Optional<Name> take(Dot dot, String name) {
    for (Name each : candidates(dot, name.length() * LETTER * letters)) {
      if (isFree(each.box())) {
        taken.add(each.box());
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private List<Name> candidates(Dot dot, double wide) {
    double line = LINE * letters;
    double east = dot.x() + dot.radius() + BESIDE;
    double west = dot.x() - dot.radius() - BESIDE - wide;
    double middle = dot.x() - wide / 2;
    double away = dot.radius() + BESIDE / 2 + line / 2;
    List<Name> all = new ArrayList<>();
    for (double down : new double[] {0, line / 2, -line / 2}) {
      all.add(at(east, dot.y() + down, wide, "start"));
      all.add(at(west, dot.y() + down, wide, "end"));
    }
    all.add(at(middle, dot.y() + away, wide, "middle"));
    all.add(at(middle, dot.y() - away, wide, "middle"));
    for (double down : new double[] {line, -line}) {
      all.add(at(east, dot.y() + down, wide, "start"));
      all.add(at(west, dot.y() + down, wide, "end"));
    }
    return all;
  }

  private Name at(double left, double y, double wide, String anchor) {
    double half = LINE * letters / 2;
    Box box = new Box(left, y - half, left + wide, y + half);
    double x =
        switch (anchor) {
          case "start" -> box.left();
          case "end" -> box.right();
          default -> (box.left() + box.right()) / 2;
        };
    return new Name(x, y + BASE * letters, anchor, box);
  }

  private boolean isFree(Box box) {
    return box.left() >= 0
        && box.top() >= 0
        && box.right() <= width
        && box.bottom() <= height
        && taken.stream().noneMatch(box::meets)
        && dots.stream().noneMatch(box::meets);
  }

  /**
   * A dot.
   *
   * @param x from the left
   * @param y from the top
   * @param radius half its width
   */
  record Dot(double x, double y, double radius) {}

  /**
   * A name that has found room.
   *
   * @param x from the left, of its anchor
   * @param y from the top, of the line it stands on
   * @param anchor which end of it the place is, as drawings say it
   * @param box what it covers
   */
  record Name(double x, double y, String anchor, Box box) {}

  /** A part of the drawing. */
  record Box(double left, double top, double right, double bottom) {

    boolean meets(Box other) {
      return left < other.right
          && other.left < right
          && top < other.bottom
          && other.top < bottom;
    }

    boolean meets(Dot dot) {
      double x = Math.max(left, Math.min(right, dot.x()));
      double y = Math.max(top, Math.min(bottom, dot.y()));
      return Math.hypot(dot.x() - x, dot.y() - y) < dot.radius();
    }
  }
}
