package org.famulus.core.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.shared.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A question is asked in every language of its questionnaire")
class QuestionFormTest {

  private static final Set<String> LANGUAGES = Set.of("en", "de");

  private static List<String> faults(
      QuestionType type, String goal, Map<String, String> wordings, Map<String, String> choices) {
    return new QuestionForm(type, Optional.ofNullable(goal), wordings, choices)
        .faults(LANGUAGES, Set.of("NETWORK")).stream()
            .map(Reason::field)
            .map(field -> field.orElse(""))
            .toList();
  }

  @Test
  @DisplayName("a language without words, or with other choices than the others, is at fault")
  void languages() {
    assertThat(faults(QuestionType.TEXT, null, Map.of("en", "What?"), Map.of()))
        .containsExactly("wording_de");
    assertThat(
            faults(
                QuestionType.CHOICE,
                null,
                Map.of("en", "How?", "de", "Wie?"),
                Map.of("en", "by bus\nby car", "de", "Bus\nAuto\nRad")))
        .containsExactly("choices_en");
    assertThat(
            faults(
                QuestionType.CHOICE,
                null,
                Map.of("en", "How?", "de", "Wie?"),
                Map.of("en", "by bus\n\nby car", "de", "Bus\nAuto")))
        .isEmpty();
  }

  @Test
  @DisplayName("a scale has two ends and may speak for a goal of the programme; nothing else may")
  void scales() {
    Map<String, String> how = Map.of("en", "How?", "de", "Wie?");
    Map<String, String> ends = Map.of("en", "bad\ngood", "de", "schlecht\ngut");
    assertThat(faults(QuestionType.SCALE, "NETWORK", how, ends)).isEmpty();
    assertThat(faults(QuestionType.SCALE, "OTHER", how, ends)).containsExactly("goal");
    assertThat(faults(QuestionType.CHOICE, "NETWORK", how, ends)).containsExactly("goal");
    assertThat(
            faults(QuestionType.SCALE, null, how, Map.of("en", "bad\nso so\ngood", "de", "gut")))
        .containsExactly("choices_en", "choices_de");
  }

  @Test
  @DisplayName("an answer is one of the steps or choices there are")
  void offered() {
    Question scale =
        new Question(1, 1)
            .ask(
                QuestionType.SCALE,
                Optional.empty(),
                Map.of("en", new QuestionWords("How?", List.of("bad", "good"))));
    assertThat(scale.offers(0)).isFalse();
    assertThat(scale.offers(1)).isTrue();
    assertThat(scale.offers(5)).isTrue();
    assertThat(scale.offers(6)).isFalse();
    Question choice =
        new Question(1, 2)
            .ask(
                QuestionType.CHOICE,
                Optional.empty(),
                Map.of("en", new QuestionWords("How?", List.of("bus", "car", "bike"))));
    assertThat(choice.offers(3)).isTrue();
    assertThat(choice.offers(4)).isFalse();
  }

  @Test
  @DisplayName("the mean of a scale has one decimal, and shares are of those who answered")
  void tally() {
    Tally tally = Tally.of(List.of(5, 4, 4, 5, 4, 1), QuestionType.STEPS);
    assertThat(tally.counts()).containsExactly(1, 0, 0, 3, 2);
    assertThat(tally.mean()).isEqualByComparingTo("3.8");
    assertThat(tally.percent(3)).isEqualTo(50);
    assertThat(Tally.of(List.of(), QuestionType.STEPS).mean()).isEqualByComparingTo("0");
  }
}
