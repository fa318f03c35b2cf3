package org.famulus.core.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.catalogue.Question;
import org.famulus.region.spi.catalogue.RegionCatalogue;

/**
 * What somebody wrote in an application, complete or not.
 *
 * @param answers answers by question, in the notation the facts use: {@code true} or {@code
 *     false}, a whole number, a code, codes separated by commas
 * @param wishes wishes, most wanted first
 */
public record ApplicationForm(Map<String, String> answers, List<WishedPlace> wishes) {

  public ApplicationForm {
    answers = Map.copyOf(answers);
    wishes = List.copyOf(wishes);
  }

  /**
   * What cannot be stored as it is; that something is missing is no fault of a draft.
   *
   * @param catalogue the programme's catalogue
   */
  public List<Reason> faults(RegionCatalogue catalogue) {
    List<Reason> faults = new ArrayList<>();
    for (Question question : catalogue.questions()) {
      String answer = answers.getOrDefault(question.key(), "").strip();
      if (!answer.isEmpty() && !fits(question, catalogue.fields(), answer)) {
        faults.add(
            Reason.ofField(
                "question-" + question.key(),
                "application.answer-unfit",
                Text.of("question." + question.key()),
                answer));
      }
    }
    addFaultsOfWishes(catalogue, faults);
    return faults;
  }

  /** The answers the catalogue asks for; others are not kept. */
  public Map<String, String> known(RegionCatalogue catalogue) {
    Map<String, String> known = new HashMap<>(answers);
    known.keySet().retainAll(catalogue.questions().stream().map(Question::key).toList());
    return known;
  }

  /** The values by field, for audit entries and concurrent edits: each answer, and all wishes. */
  public Map<String, String> values() {
    Map<String, String> values = new TreeMap<>();
    answers.forEach((question, answer) -> values.put("question." + question, answer));
    List<String> ranked = new ArrayList<>();
    for (WishedPlace wish : wishes) {
      String site = wish.siteId().map(id -> " (" + id + ")").orElse("");
      ranked.add((ranked.size() + 1) + ". " + wish.field() + " " + wish.firstDay() + site);
    }
    values.put("wishes", String.join("; ", ranked));
    return values;
  }

  private void addFaultsOfWishes(RegionCatalogue catalogue, List<Reason> faults) {
    if (wishes.size() > catalogue.maximumWishes()) {
      faults.add(
          Reason.ofField("wishes", "application.too-many-wishes", catalogue.maximumWishes()));
    }
    Set<WishedPlace> seen = new HashSet<>();
    for (WishedPlace wish : wishes) {
      if (!catalogue.fields().contains(wish.field())) {
        faults.add(Reason.ofField("wishes", "application.unknown-field", wish.field()));
      } else if (!seen.add(wish)) {
        faults.add(
            Reason.ofField(
                "wishes",
                "application.wish-twice",
                Text.of("field." + wish.field()),
                wish.firstDay()));
      }
    }
  }

  private static boolean fits(Question question, List<String> fields, String answer) {
    return switch (question.type()) {
      case YES_NO -> answer.equals("true") || answer.equals("false");
      case NUMBER -> answer.matches("\\d{1,4}");
      case CHOICE -> question.choices().contains(answer);
      case FIELDS -> answer.length() <= Application.ANSWER_LENGTH
          && List.of(answer.split(",")).stream().allMatch(fields::contains);
    };
  }
}
