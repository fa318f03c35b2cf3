package org.famulus.core.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.application.ApplicationForm;
import org.famulus.core.application.WishedPlace;
import org.famulus.core.tabular.layout.ApplicantRow;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.facts.WishFacts;

/**
 * The application a row of the file hands in. The columns answer the programme's questions of these
 * keys; a question the programme does not ask is left out.
 *
 * @param answers answers in the notation of the facts, by question; a blank one says that there is
 *     none
 * @param wishes the wishes, most wanted first
 * @param priorityReason why priority is granted, if it is
 */
record ListedApplication(
    Map<String, String> answers, List<WishedPlace> wishes, Optional<String> priorityReason) {

  /** Columns of the file by the questions they answer. */
  private static final Map<String, String> COLUMNS =
      Map.of(
          "yearOfStudy", "year_of_study",
          "finalYear", "final_year",
          "clinicalSemesters", "clinical_semesters",
          "english", "english_level",
          "completedPlacements", "completed_placements");

  ListedApplication {
    answers = Map.copyOf(answers);
    wishes = List.copyOf(wishes);
  }

  static ListedApplication of(
      ApplicantRow said, Map<String, Long> siteIds, RegionCatalogue catalogue) {
    Map<String, String> given = new LinkedHashMap<>();
    given.put("yearOfStudy", String.valueOf(said.yearOfStudy()));
    given.put("finalYear", String.valueOf(said.finalYear()));
    given.put("clinicalSemesters", String.valueOf(said.clinicalSemesters()));
    given.put("english", said.englishLevel());
    // In the programme's order, so that the order in the file makes no difference.
    List<String> completed =
        catalogue.fields().stream().filter(said.completedPlacements()::contains).toList();
    given.put("completedPlacements", String.join(",", completed));
    List<WishedPlace> wishes =
        said.wishes().stream()
            .map(
                wish ->
                    new WishedPlace(
                        wish.specialty(), Optional.of(siteIds.get(wish.site())), wish.start()))
            .toList();
    return new ListedApplication(
        new ApplicationForm(given, wishes).known(catalogue),
        wishes,
        said.priorityReason().filter(reason -> said.priority()));
  }

  /** The column that answers a question; empty if none does. */
  static String columnOf(String question) {
    return COLUMNS.getOrDefault(question, "");
  }

  ApplicationForm form() {
    return new ApplicationForm(answers, wishes);
  }

  /** The answers as they are stored: those of the row, and others given before. */
  Map<String, String> answersOver(Map<String, String> before) {
    Map<String, String> merged = new HashMap<>(before);
    merged.putAll(answers);
    merged.values().removeIf(String::isBlank);
    return merged;
  }

  /** Whether what is stored says the same; priority granted by hand is no difference. */
  boolean isSaidBy(KnownApplication known) {
    return wishes.equals(known.wishes())
        && answersOver(known.answers()).equals(known.answers())
        && (priorityReason.isEmpty() || priorityReason.equals(known.priorityReason()));
  }

  /** The wishes for rules; the id of each is its rank. */
  List<WishFacts> wishFacts(Map<Long, String> siteNames) {
    List<WishFacts> facts = new ArrayList<>();
    for (WishedPlace wish : wishes) {
      int rank = facts.size() + 1;
      facts.add(
          new WishFacts(rank, rank, wish.field(), wish.siteId().map(siteNames::get), wish.firstDay()));
    }
    return facts;
  }
}
