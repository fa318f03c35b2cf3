package org.famulus.core.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.famulus.core.region.Language;
import org.famulus.core.shared.Reason;

/**
 * Title and first lines as somebody wrote them.
 *
 * @param titles titles, by two-letter language; it can be read in the languages that have one
 * @param intros first lines, by two-letter language
 */
public record QuestionnaireForm(Map<String, String> titles, Map<String, String> intros) {

  public QuestionnaireForm {
    titles = Map.copyOf(titles);
    intros = Map.copyOf(intros);
  }

  /** The words of each language that has a title. */
  Map<String, QuestionnaireWords> words() {
    Map<String, QuestionnaireWords> words = new TreeMap<>();
    for (Language language : Language.values()) {
      String title = of(titles, language);
      if (!title.isEmpty()) {
        words.put(language.code(), new QuestionnaireWords(title, of(intros, language)));
      }
    }
    return words;
  }

  /** What is wrong with the form, field by field. */
  List<Reason> faults() {
    List<Reason> faults = new ArrayList<>();
    for (Language language : Language.values()) {
      String field = "title_" + language.code();
      if (of(titles, language).isEmpty() && !of(intros, language).isEmpty()) {
        faults.add(Reason.ofField(field, "field.required"));
      }
      if (of(titles, language).length() > QuestionnaireWords.TITLE_LENGTH) {
        faults.add(Reason.ofField(field, "field.too-long", QuestionnaireWords.TITLE_LENGTH));
      }
      if (of(intros, language).length() > QuestionnaireWords.INTRO_LENGTH) {
        faults.add(
            Reason.ofField(
                "intro_" + language.code(),
                "field.too-long",
                QuestionnaireWords.INTRO_LENGTH));
      }
    }
    if (words().isEmpty() && faults.isEmpty()) {
      faults.add(Reason.ofField("title_en", "content.no-title"));
    }
    return faults;
  }

  private static String of(Map<String, String> written, Language language) {
    return written.getOrDefault(language.code(), "").strip();
  }
}
