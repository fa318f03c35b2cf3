package org.famulus.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famulus.core.content.PageForm;
import org.famulus.core.content.Publications;
import org.famulus.core.content.Section;
import org.famulus.core.shared.Outcome;

/** Publishes the documents and events of a first season. */
@ApplicationScoped
class SeasonPublications {

  @Inject private Publications publications;

  /**
   * Something to publish.
   *
   * @param section where
   * @param form what
   */
  record Publication(Section section, PageForm form) {

    /** As {@code season.json} describes it. */
    static Publication of(JsonObject json) {
      return new Publication(
          Section.valueOf(json.getString("section")),
          new PageForm(
              words(json, "titles"),
              words(json, "bodies"),
              text(json, "from").map(LocalDateTime::parse),
              text(json, "to").map(LocalDateTime::parse),
              text(json, "place"),
              text(json, "link"),
              Optional.empty(),
              false));
    }

    private static Optional<String> text(JsonObject json, String key) {
      return Optional.ofNullable(json.getString(key, null));
    }

    private static Map<String, String> words(JsonObject json, String key) {
      return json.containsKey(key)
          ? json.getJsonObject(key).entrySet().stream()
              .collect(
                  Collectors.toMap(
                      Map.Entry::getKey, each -> ((JsonString) each.getValue()).getString()))
          : Map.of();
    }
  }

  /** Publishes them in order. */
  void publish(String regionId, List<Publication> all) {
    for (Publication each : all) {
      Outcome<Long> outcome = publications.publish(regionId, each.section(), each.form());
      if (!outcome.isDone()) {
        throw new RefusedStartException(
            "The season's publication " + each.form().titles() + " was refused: " + outcome, null);
      }
    }
  }
}
