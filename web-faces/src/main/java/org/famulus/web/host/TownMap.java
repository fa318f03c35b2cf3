package org.famulus.web.host;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.famulus.core.booking.FoundTown;
import org.famulus.web.host.MapFrame.Paper;
import org.famulus.web.host.MapFrame.Spot;
import org.famulus.web.host.NamePlaces.Name;

/**
 * A map of towns with places, drawn by the page itself: nothing is asked of anybody's map server. A
 * dot for each town with the number of its places, all dots apart and no name over a dot; towns
 * nobody has located are not on it.
 *
 * @param height height of the drawing; its width is {@value #WIDTH}
 * @param points the towns, from north to south
 */
public record TownMap(int height, List<Point> points) {

  /** Width of the drawing, about that of a phone, so that words keep their size there. */
  public static final int WIDTH = 400;

  /** Height of the letters. */
  static final int LETTERS = 15;

  /** Half the width of a dot, enough for a finger. */
  static final int RADIUS = 14;

  private static final Paper PAPER = new Paper(WIDTH, 230, 460, 2 * RADIUS, 2 * RADIUS);

  public TownMap {
    points = List.copyOf(points);
  }

  /** A map of the towns, each leading somewhere. */
  public static TownMap of(List<FoundTown> all, Function<FoundTown, String> address) {
    List<FoundTown> towns =
        all.stream()
            .filter(town -> town.point().isPresent())
            .sorted(
                Comparator.comparing((FoundTown town) -> town.point().orElseThrow().latitude())
                    .reversed()
                    .thenComparing(FoundTown::name))
            .toList();
    if (towns.isEmpty()) {
      return new TownMap(0, List.of());
    }
    MapFrame frame =
        MapFrame.of(
            towns.stream().map(town -> new Spot(town.point().orElseThrow(), RADIUS)).toList(),
            PAPER);
    List<Optional<Name>> names = names(towns, frame);
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < towns.size(); i++) {
      FoundTown town = towns.get(i);
      points.add(
          new Point(
              town.name(),
              address.apply(town),
              town.places(),
              town.chosen(),
              number(frame.dots().get(i).x()),
              number(frame.dots().get(i).y()),
              names.get(i)));
    }
    return new TownMap((int) Math.ceil(frame.height()), points);
  }

  /** Where the names stand; the chosen town's comes first. */
  private static List<Optional<Name>> names(List<FoundTown> towns, MapFrame frame) {
    return new NamePlaces(frame.width(), frame.height(), LETTERS, frame.dots())
        .of(
            towns.stream().map(FoundTown::name).toList(),
            IntStream.range(0, towns.size()).filter(i -> towns.get(i).chosen()).findFirst());
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** The part of the drawing that is shown. */
  public String getViewBox() {
    return "0 0 " + WIDTH + " " + height;
  }

  /** Half the width of a dot. */
  public int getRadius() {
    return RADIUS;
  }

  /** Whether there is nothing to draw. */
  public boolean isBlank() {
    return points.isEmpty();
  }

  /**
   * A town of the drawing.
   *
   * @param name its name
   * @param address where it leads
   * @param places how many places it has
   * @param chosen whether it is the one looked for
   * @param x from the left
   * @param y from the top
   * @param words where its name stands, if there is room for it
   */
  public record Point(
      String name,
      String address,
      long places,
      boolean chosen,
      String x,
      String y,
      Optional<Name> words) {

    /** Whether its name is drawn. */
    public boolean isNamed() {
      return words.isPresent();
    }

    /** From the left, of its name. */
    public String getWordsX() {
      return words.map(name -> number(name.x())).orElse("");
    }

    /** From the top, of its name. */
    public String getWordsY() {
      return words.map(name -> number(name.y())).orElse("");
    }

    /** Which end of the name that is. */
    public String getAnchor() {
      return words.map(Name::anchor).orElse("start");
    }
  }
}
