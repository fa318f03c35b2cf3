package org.famulus.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.famulus.core.content.PageForm;
import org.famulus.core.content.Publications;
import org.famulus.core.content.Section;

/** Publishes what a first season tells: documents, events, the public pages. */
@ApplicationScoped
class SeasonPublications {

  @Inject private Publications publications;
  @Inject private SeasonPartners partners;
  @Inject private SeasonOutcomes outcomes;

  /**
   * Something to publish.
   *
   * @param section where
   * @param partnerRegion code of the partner region it tells of
   * @param form what
   */
  record Publication(Section section, Optional<String> partnerRegion, PageForm form) {

    /** As {@code season.json} describes it. */
    static Publication of(JsonObject json) {
      return new Publication(
          Section.valueOf(json.getString("section")),
          SeasonJson.text(json, "partnerRegion"),
          new PageForm(
              SeasonJson.words(json, "titles"),
              SeasonJson.words(json, "bodies"),
              SeasonJson.text(json, "from").map(LocalDateTime::parse),
              SeasonJson.text(json, "to").map(LocalDateTime::parse),
              SeasonJson.text(json, "place"),
              SeasonJson.text(json, "link"),
              Optional.empty(),
              false));
    }
  }

  /** Publishes them in order. */
  void publish(String regionId, List<Publication> all) {
    for (Publication each : all) {
      Optional<Long> told = each.partnerRegion().map(code -> partners.idOf(regionId, code));
      outcomes.done(
          regionId,
          "publication " + each.form().titles(),
          publications.publish(regionId, each.section(), told, each.form()));
    }
  }
}
