package org.famulus.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.famulus.core.region.Language;
import org.famulus.core.shared.Reason;

/**
 * A question as somebody wrote it.
 *
 * @param type how it is answered
 * @param goal code of the programme's goal it speaks for
 * @param wordings the question, by two-letter language
 * @param choices what one can choose, line by line, by two-letter language; of a scale, its two ends
 */
public record QuestionForm(
    QuestionType type,
    Optional<String> goal,
    Map<String, String> wordings,
    Map<String, String> choices) {

  private static final int ENDS = 2;

  public QuestionForm {
    wordings = Map.copyOf(wordings);
    choices = Map.copyOf(choices);
  }

  /** The words of each language in which it is asked. */
  Map<String, QuestionWords> words() {
    Map<String, QuestionWords> words = new TreeMap<>();
    for (Language language : Language.values()) {
      if (!wording(language).isEmpty()) {
        words.put(language.code(), new QuestionWords(wording(language), lines(language)));
      }
    }
    return words;
  }

  /**
   * What is wrong with the form, field by field.
   *
   * @param languages two-letter languages the questionnaire can be read in
   * @param goals codes of the programme's goals
   */
  List<Reason> faults(Set<String> languages, Set<String> goals) {
    List<Reason> faults = new ArrayList<>();
    for (Language language : Language.values()) {
      if (languages.contains(language.code()) && wording(language).isEmpty()) {
        faults.add(Reason.ofField("wording_" + language.code(), "field.required"));
      }
      if (wording(language).length() > QuestionWords.WORDING_LENGTH) {
        faults.add(
            Reason.ofField(
                "wording_" + language.code(), "field.too-long", QuestionWords.WORDING_LENGTH));
      }
      if (!wording(language).isEmpty()) {
        checkChoices(faults, language);
      }
    }
    if (goal.isPresent() && (type != QuestionType.SCALE || !goals.contains(goal.get()))) {
      faults.add(Reason.ofField("goal", "evaluation.goal-of-scale"));
    }
    if (faults.isEmpty() && words().values().stream().map(w -> w.choices().size()).distinct().count() > 1) {
      faults.add(Reason.ofField("choices_en", "evaluation.choices-differ"));
    }
    return faults;
  }

  private void checkChoices(List<Reason> faults, Language language) {
    String field = "choices_" + language.code();
    int lines = lines(language).size();
    if (choices.getOrDefault(language.code(), "").length() > QuestionWords.CHOICES_LENGTH) {
      faults.add(Reason.ofField(field, "field.too-long", QuestionWords.CHOICES_LENGTH));
    } else if (type == QuestionType.SCALE && lines != ENDS) {
      faults.add(Reason.ofField(field, "evaluation.two-ends"));
    } else if (type == QuestionType.CHOICE && (lines < ENDS || lines > QuestionType.MOST_CHOICES)) {
      faults.add(
          Reason.ofField(field, "evaluation.so-many-choices", ENDS, QuestionType.MOST_CHOICES));
    }
  }

  /** Lines with something in them; a text has none. */
  private List<String> lines(Language language) {
    return type == QuestionType.TEXT
        ? List.of()
        : choices
            .getOrDefault(language.code(), "")
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .toList();
  }

  private String wording(Language language) {
    return wordings.getOrDefault(language.code(), "").strip();
  }
}
