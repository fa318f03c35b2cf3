package org.famulus.region.milamed.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An invented cohort of the practical year, to show what a file to plan blocks from looks like: three
 * terms of sixteen weeks in internal medicine, surgery and a subject of choice (MIL-R11), at sites as
 * the partner regions have them.
 */
public final class SampleCohort {

  private static final String FOLDER = "/org/famulus/region/milamed/block-plan/";

  private static final List<String> FILES =
      List.of(
          "run.csv",
          "periods.csv",
          "subjects.csv",
          "sites.csv",
          "places.csv",
          "units.csv",
          "lodgings.csv",
          "students.csv",
          "needs.csv",
          "away.csv",
          "wishes.csv",
          "site-prices.csv",
          "couples.csv",
          "prices.csv");

  private SampleCohort() {}

  /** The texts of its CSV files, by name. */
  public static Map<String, String> files() {
    Map<String, String> texts = new HashMap<>();
    FILES.forEach(name -> texts.put(name, text(FOLDER + name)));
    return texts;
  }

  private static String text(String resource) {
    try (InputStream in = SampleCohort.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
