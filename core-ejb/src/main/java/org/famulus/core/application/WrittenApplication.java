package org.famulus.core.application;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an application says, as field values for audit entries and for concurrent edits. */
final class WrittenApplication {

  private WrittenApplication() {}

  /** The values by field: one for each answer, one for all wishes. */
  static Map<String, String> valuesOf(Application application) {
    Map<String, String> values = new TreeMap<>();
    application.answers().forEach((question, answer) -> values.put("question." + question, answer));
    values.put(
        "wishes",
        application.wishes().stream()
            .map(wish -> wish.rank() + ". " + inWords(wish.wanted()))
            .collect(Collectors.joining("; ")));
    return values;
  }

  private static String inWords(WishedPlace wanted) {
    return wanted.field()
        + " "
        + wanted.firstDay()
        + wanted.siteId().map(site -> " (" + site + ")").orElse("");
  }
}
