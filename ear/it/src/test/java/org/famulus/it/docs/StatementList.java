package org.famulus.it.docs;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.famulus.region.spi.RegionPlugin;

/**
 * A region's own list of what keeps each statement, {@code statements.csv} beside its plugin class:
 * {@code id;place place …}, where a place is a rule id, {@code screen:/path.xhtml}, {@code
 * document:KIND} or {@code later:N} with the number of the milestone.
 */
record StatementList(Map<String, List<Place>> places) {

  /** Something that keeps a statement. */
  record Place(String sort, String name) {

    static Place of(String text) {
      int colon = text.indexOf(':');
      return colon < 0
          ? new Place("rule", text)
          : new Place(text.substring(0, colon), text.substring(colon + 1));
    }

    boolean exists(Path root, Set<String> rules) {
      return switch (sort) {
        case "rule" -> rules.contains(name);
        case "screen" ->
            Files.exists(root.resolve("web-faces/src/main/webapp" + name))
                || Files.exists(
                    root.resolve(
                        "region-plugins/region-"
                            + name.split("/")[Math.min(2, name.split("/").length - 1)]
                            + "/src/main/resources/META-INF/resources"
                            + name));
        case "document" ->
            name.matches("ADMISSION_DECISION|REVOCATION_DECISION");
        case "later" -> name.matches("[a-z ]+");
        default -> false;
      };
    }

    @Override
    public String toString() {
      return sort.equals("rule") ? name : sort + " " + name;
    }
  }

  static StatementList of(RegionPlugin region) {
    Map<String, List<Place>> places = new TreeMap<>();
    try (InputStream in = region.getClass().getResourceAsStream("statements.csv")) {
      if (in == null) {
        return new StatementList(Map.of());
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split(";");
        if (cells.length == 2 && !line.startsWith("#")) {
          List<Place> found = new ArrayList<>();
          for (String place : cells[1].split(",")) {
            found.add(Place.of(place.strip()));
          }
          places.put(cells[0].strip(), found);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return new StatementList(places);
  }

  /** What keeps the statement; empty if the region does not say. */
  List<Place> of(String id) {
    return places.getOrDefault(id, List.of());
  }
}
