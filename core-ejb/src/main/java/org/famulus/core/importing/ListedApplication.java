package org.famulus.core.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.application.ApplicationForm;
import org.famulus.core.application.WishedPlace;
import org.famulus.core.tabular.layout.ApplicantRow;
import org.famulus.region.spi.facts.WishFacts;

/**
 * The application a row of the file hands in. Its columns answer the programme's questions.
 *
 * @param answers answers in the notation of the facts, by question; a blank one says that there is
 *     none
 * @param wishes the wishes, most wanted first
 * @param priorityReason why priority is granted, if it is
 */
record ListedApplication(
    Map<String, String> answers, List<WishedPlace> wishes, Optional<String> priorityReason) {

  ListedApplication {
    answers = Map.copyOf(answers);
    wishes = List.copyOf(wishes);
  }

  static ListedApplication of(ApplicantRow said, Map<String, Long> siteIds) {
    List<WishedPlace> wishes =
        said.wishes().stream()
            .map(
                wish ->
                    new WishedPlace(
                        wish.specialty(), Optional.of(siteIds.get(wish.site())), wish.start()))
            .toList();
    return new ListedApplication(
        said.answers(), wishes, said.priorityReason().filter(reason -> said.priority()));
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
