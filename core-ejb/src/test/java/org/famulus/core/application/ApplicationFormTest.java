package org.famulus.core.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.catalogue.PaperKind;
import org.famulus.region.spi.catalogue.Question;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is written in an application")
class ApplicationFormTest {

  private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
  private static final RegionCatalogue CATALOGUE =
      new RegionCatalogue(
          ZoneOffset.UTC,
          Set.of(),
          List.of(),
          List.of("surgery", "neurology"),
          List.of(),
          List.of(
              Question.yesNo("finalYear"),
              Question.number("semesters"),
              Question.choice("english", List.of("B1", "B2")),
              Question.fields("completed")),
          List.of(
              PaperKind.pdf("CV", 1_000, Period.ofMonths(6)), PaperKind.shown("IDENTITY")),
          2,
          List.of(),
          List.of());

  @ParameterizedTest
  @CsvSource({
    "finalYear, true",
    "finalYear, false",
    "semesters, 0",
    "semesters, 12",
    "english, B2",
    "completed, surgery",
    "completed, 'surgery,neurology'",
  })
  @DisplayName("is stored if it fits its question")
  void fits(String question, String answer) {
    assertThat(faults(Map.of(question, answer), List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "finalYear, yes",
    "semesters, two",
    "semesters, -1",
    "semesters, 12345",
    "english, C9",
    "completed, dentistry",
    "completed, 'surgery,dentistry'",
  })
  @DisplayName("is refused at its own field if it does not fit the question")
  void unfit(String question, String answer) {
    assertThat(faults(Map.of(question, answer), List.of()))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.field()).contains("question-" + question);
              assertThat(fault.text().key()).isEqualTo("application.answer-unfit");
            });
  }

  @Test
  @DisplayName("leaves out what the programme does not ask")
  void unknownQuestions() {
    ApplicationForm form =
        new ApplicationForm(Map.of("english", "B2", "shoeSize", "43"), List.of());
    assertThat(form.known(CATALOGUE)).containsOnlyKeys("english");
  }

  @Test
  @DisplayName("has at most as many wishes as the programme allows")
  void tooManyWishes() {
    assertThat(
            faults(
                Map.of(),
                List.of(wish("surgery", 0), wish("surgery", 28), wish("neurology", 0))))
        .extracting(fault -> fault.text().key())
        .containsExactly("application.too-many-wishes");
  }

  @Test
  @DisplayName("has no wish twice and none outside the programme")
  void wishesThatCannotBe() {
    assertThat(faults(Map.of(), List.of(wish("surgery", 0), wish("surgery", 0))))
        .extracting(fault -> fault.text().key())
        .containsExactly("application.wish-twice");
    assertThat(faults(Map.of(), List.of(wish("dentistry", 0))))
        .extracting(fault -> fault.text().key())
        .containsExactly("application.unknown-field");
  }

  @Test
  @DisplayName("may be incomplete while a draft, and says what is missing before handing in")
  void missing() {
    Completeness completeness = new Completeness(CATALOGUE);
    assertThat(completeness.missing(Map.of(), 0, Set.of()))
        .extracting(reason -> reason.field().orElseThrow())
        .containsExactly("question-semesters", "question-english", "wishes", "paper-CV");
    assertThat(
            completeness.missing(
                Map.of("semesters", "2", "english", "B2"), 1, Set.of("CV")))
        .isEmpty();
  }

  private static List<Reason> faults(Map<String, String> answers, List<WishedPlace> wishes) {
    return new ApplicationForm(answers, wishes).faults(CATALOGUE);
  }

  private static WishedPlace wish(String field, int daysLater) {
    return new WishedPlace(field, Optional.empty(), MARCH.plusDays(daysLater));
  }
}
