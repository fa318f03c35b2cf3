package org.famulus.web.host;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds room for the names of the dots of a map: beside the dot, over no dot, over no other name and
 * within the drawing. Who comes first chooses first, and whoever found no room comes first the next
 * time; the time most names found room is kept. A name no room is left for is not drawn.
 */
final class NamePlaces {

  /** Width of a letter as part of its height, rather more than less. */
  private static final double LETTER = 0.6;

  /** Height of a line as part of the height of its letters. */
  private static final double LINE = 1.2;

  private static final double BESIDE = 4;
  private static final int TIMES = 40;

  private final double width;
  private final double height;
  private final double letters;
  private final List<Dot> dots;

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

  /**
   * The places of the dots' names, in the order of the dots.
   *
   * @param names a name for each dot; an empty one wants no room
   * @param first which of them comes before all others, if one does
   */
  List<Optional<Name>> of(List<String> names, OptionalInt first) {
    List<Integer> order = new ArrayList<>();
    IntStream.range(0, names.size()).filter(i -> !names.get(i).isEmpty()).forEach(order::add);
    List<Optional<Name>> best = List.of();
    for (int time = 0; time < TIMES && count(best) < order.size(); time++) {
      order.sort(Comparator.comparing(i -> i != first.orElse(-1)));
      List<Optional<Name>> places = inOrder(names, order);
      if (best.isEmpty() || count(places) > count(best)) {
        best = places;
      }
      order.sort(Comparator.comparing(i -> places.get(i).isPresent()));
    }
    return best.isEmpty() ? inOrder(names, order) : best;
  }

  private static long count(List<Optional<Name>> places) {
    return places.stream().filter(Optional::isPresent).count();
  }

  private List<Optional<Name>> inOrder(List<String> names, List<Integer> order) {
    List<Box> taken = new ArrayList<>();
    List<Optional<Name>> places = new ArrayList<>(Collections.nCopies(names.size(), Optional.empty()));
    for (int i : order) {
      places.set(i, place(dots.get(i), names.get(i), taken));
      places.get(i).ifPresent(name -> taken.add(name.box()));
    }
    return places;
  }

  private Optional<Name> place(Dot dot, String name, List<Box> taken) {
    return candidates(dot, name.length() * LETTER * letters).stream()
        .filter(each -> isFree(each.box(), taken))
        .findFirst();
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
    return new Name(x, y, anchor, box);
  }

  private boolean isFree(Box box, List<Box> taken) {
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
   * @param y from the top, of the middle of its line
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
