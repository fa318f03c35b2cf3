package org.famulus.web.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famulus.core.host.MapPoint;
import org.famulus.core.host.NamedTown;
import org.famulus.web.form.Typed;

/**
 * Towns as they are typed, one a line: {@code Delitzsch; 51.5253, 12.3424}. The place may be left
 * out.
 *
 * @param towns the towns that can be read
 * @param unreadable lines with a place that cannot be read
 */
record TownLines(List<NamedTown> towns, List<String> unreadable) {

  static TownLines read(String typed) {
    List<NamedTown> towns = new ArrayList<>();
    List<String> unreadable = new ArrayList<>();
    Typed.text(typed)
        .ifPresent(
            text ->
                text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line -> read(line, towns, unreadable)));
    return new TownLines(towns, unreadable);
  }

  private static void read(String line, List<NamedTown> towns, List<String> unreadable) {
    int end = line.indexOf(';');
    if (end < 0) {
      towns.add(new NamedTown(line, Optional.empty()));
      return;
    }
    Optional<MapPoint> point = MapPoint.read(line.substring(end + 1));
    if (end == 0 || point.isEmpty()) {
      unreadable.add(line);
    } else {
      towns.add(new NamedTown(line.substring(0, end).strip(), point));
    }
  }

  static String write(List<NamedTown> towns) {
    return towns.stream()
        .map(town -> town.name() + town.point().map(p -> "; " + p.typed()).orElse(""))
        .collect(Collectors.joining("\n"));
  }
}
