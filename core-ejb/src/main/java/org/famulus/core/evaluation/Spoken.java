package org.famulus.core.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.famulus.core.region.Language;

/** A questionnaire or question in the words of one reader: her language, English, or what there is. */
final class Spoken {

  private Spoken() {}

  static String title(Questionnaire questionnaire, Language reader) {
    return in(questionnaire.words(), reader).map(QuestionnaireWords::title).orElse("");
  }

  static String intro(Questionnaire questionnaire, Language reader) {
    return in(questionnaire.words(), reader).map(QuestionnaireWords::intro).orElse("");
  }

  static SpokenQuestion question(Question question, Language reader) {
    Optional<QuestionWords> words = in(question.words(), reader);
    return new SpokenQuestion(
        question.id(),
        question.type(),
        words.map(QuestionWords::wording).orElse(""),
        words.map(QuestionWords::choices).orElse(List.of()));
  }

  private static <T> Optional<T> in(Map<String, T> words, Language reader) {
    return Stream.concat(Stream.of(reader), Stream.of(Language.values()))
        .map(Language::code)
        .filter(words::containsKey)
        .findFirst()
        .map(words::get);
  }
}
