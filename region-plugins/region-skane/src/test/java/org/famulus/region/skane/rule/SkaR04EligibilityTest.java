package org.famulus.region.skane.rule;

import static org.famulus.region.testkit.VerdictAssert.assertThat;
import static org.famulus.region.testkit.example.ApplicationExample.application;

import java.time.LocalDate;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.ReferenceDate;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.famulus.region.testkit.example.ApplicationExample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("SKA-R04: final year or a basic placement in the subject, clinical training, English")
class SkaR04EligibilityTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-10-20");

  private final AskedRule rule = AskedRule.of(new SkaR04Eligibility());

  @Test
  @DisplayName("SKA-R04: a final-year student with one clinical semester and B2 is eligible")
  void finalYear() {
    assertThat(decided(student("true", "1", "B2", ""))).isKept();
  }

  @Test
  @DisplayName("SKA-R04: a completed basic placement covers a wish in its subject")
  void completedPlacement() {
    assertThat(decided(student("false", "1", "B2", "surgery,cardiology"))).isKept();
  }

  @Test
  @DisplayName("SKA-R04: a wish in a subject not covered drops out, the others stay")
  void oneWishNotCovered() {
    assertThat(decided(student("false", "1", "B2", "surgery")))
        .excludes(2L)
        .excludesBecause("rule.SKA-R04.subject", Text.of("field.cardiology"))
        .andOfTheRest()
        .isKept();
  }

  @Test
  @DisplayName("SKA-R04: with no wish left the application is held")
  void noWishLeft() {
    assertThat(decided(student("false", "1", "B2", "neurology")))
        .excludes(1L, 2L)
        .andOfTheRest()
        .isBroken(Effect.HOLD, "rule.SKA-R04.no-wish-left");
  }

  @Test
  @DisplayName("SKA-R04: without a clinical semester the application is held, final year or not")
  void noClinicalSemester() {
    assertThat(decided(student("true", "0", "C1", "")))
        .isBroken(Effect.HOLD, "rule.SKA-R04.semesters", 0, 1);
  }

  @Test
  @DisplayName("SKA-R04: no answer about semesters counts as none")
  void semestersNotAnswered() {
    ApplicationExample silent =
        application().answer("finalYear", "true").answer("english", "C1").wish("surgery", "2027-02-01");

    assertThat(decided(silent)).isBroken(Effect.HOLD, "rule.SKA-R04.semesters", 0, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"B2", "C1", "C2"})
  @DisplayName("SKA-R04: English at B2 or above is enough")
  void enoughEnglish(String level) {
    assertThat(decided(student("true", "1", level, ""))).isKept();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A1", "A2", "B1"})
  @DisplayName("SKA-R04: English below B2 holds the application")
  void littleEnglish(String level) {
    assertThat(decided(student("true", "1", level, "")))
        .isBroken(
            Effect.HOLD,
            "rule.SKA-R04.english",
            Text.of("question.english." + level),
            Text.of("question.english.B2"));
  }

  @ParameterizedTest
  @CsvSource({"' '", "B3", "b2"})
  @DisplayName("SKA-R04: English not stated, or no level at all, holds the application")
  void noEnglish(String level) {
    assertThat(decided(student("true", "1", level, "")))
        .isBroken(
            Effect.HOLD,
            "rule.SKA-R04.english",
            Text.of("rule.SKA-R04.no-level"),
            Text.of("question.english.B2"));
  }

  @Test
  @DisplayName("SKA-R04: too few semesters and too little English are said in one sentence")
  void bothMissing() {
    assertThat(decided(student("true", "0", "B1", "")))
        .isBroken(
            Effect.HOLD,
            "rule.SKA-R04.semesters-and-english",
            0,
            1,
            Text.of("question.english.B1"),
            Text.of("question.english.B2"));
  }

  @Test
  @DisplayName("SKA-R04: a wish drops out with its reason even when the whole is held for another")
  void exclusionBesideHold() {
    assertThat(decided(student("false", "1", "B1", "surgery")))
        .excludes(2L)
        .andOfTheRest()
        .isBroken(
            Effect.HOLD,
            "rule.SKA-R04.english",
            Text.of("question.english.B1"),
            Text.of("question.english.B2"));
  }

  @Test
  @DisplayName("SKA-R04: semesters and level follow the parameters of the day of submission")
  void otherParameters() {
    AskedRule stricter = rule.with("minimumSemesters", "2").with("minimumEnglish", "C1");

    assertThat(
            stricter.at(
                Moment.APPLICATION_DECIDE, TODAY, student("true", "2", "C1", "").facts()))
        .isKept();
    assertThat(
            stricter.at(
                Moment.APPLICATION_DECIDE, TODAY, student("true", "1", "C1", "").facts()))
        .isBroken(Effect.HOLD, "rule.SKA-R04.semesters", 1, 2);
    org.assertj.core.api.Assertions.assertThat(rule.rule().referenceDate())
        .isEqualTo(ReferenceDate.SUBMISSION);
  }

  private Verdict decided(ApplicationExample application) {
    return rule.at(Moment.APPLICATION_DECIDE, TODAY, application.facts());
  }

  private static ApplicationExample student(
      String finalYear, String semesters, String english, String completed) {
    return application()
        .answer("finalYear", finalYear)
        .answer("clinicalSemesters", semesters)
        .answer("english", english)
        .answer("completedPlacements", completed)
        .wish("surgery", "2027-02-01")
        .wish("cardiology", "2027-03-01");
  }
}
