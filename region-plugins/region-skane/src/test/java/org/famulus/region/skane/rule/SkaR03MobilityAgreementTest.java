package org.famulus.region.skane.rule;

import static org.famulus.region.testkit.VerdictAssert.assertThat;
import static org.famulus.region.testkit.example.AllotmentExample.allotment;
import static org.famulus.region.testkit.example.ApplicationExample.application;
import static org.famulus.region.testkit.example.CallExample.call;

import java.time.LocalDate;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.famulus.region.testkit.example.ApplicationExample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("SKA-R03: the home university has a mobility agreement and has nominated the student")
class SkaR03MobilityAgreementTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-10-08");
  private static final String HOME = "Testina University";

  private final AskedRule rule = AskedRule.of(new SkaR03MobilityAgreement());

  @Test
  @DisplayName("SKA-R03: a nominated student with an agreement on each first day hands in")
  void covered() {
    Verdict verdict =
        submitted(
            application()
                .agreement("MOBILITY", "2023-07-01", "2028-06-30")
                .wish("surgery", "2027-02-01")
                .wish("surgery", "2027-05-03"));

    assertThat(verdict).isKept();
  }

  @Test
  @DisplayName("SKA-R03: an agreement without end covers every wish")
  void withoutEnd() {
    Verdict verdict =
        submitted(application().agreement("MOBILITY", "2023-07-01").wish("surgery", "2040-02-06"));

    assertThat(verdict).isKept();
  }

  @Test
  @DisplayName("SKA-R03: a student who is not nominated does not hand in")
  void notNominated() {
    Verdict verdict =
        submitted(
            application()
                .notNominated()
                .agreement("MOBILITY", "2023-07-01")
                .wish("surgery", "2027-02-01"));

    assertThat(verdict).isBroken(Effect.BLOCK, "rule.SKA-R03.not-nominated", HOME);
  }

  @Test
  @DisplayName("SKA-R03: a wish that starts after the agreement's end drops out, the rest goes on")
  void oneWishDropsOut() {
    Verdict verdict =
        submitted(
            application()
                .agreement("MOBILITY", "2023-07-01", "2027-04-30")
                .wish("surgery", "2027-05-03")
                .wish("surgery", "2027-04-05"));

    assertThat(verdict)
        .excludes(1L)
        .excludesBecause("rule.SKA-R03.no-agreement-on", HOME, LocalDate.parse("2027-05-03"))
        .andOfTheRest()
        .isKept();
  }

  @Test
  @DisplayName("SKA-R03: with every wish gone the application is refused")
  void noWishLeft() {
    Verdict verdict =
        submitted(
            application()
                .agreement("MOBILITY", "2023-07-01", "2026-06-30")
                .wish("surgery", "2027-02-01")
                .wish("surgery", "2027-03-01"));

    assertThat(verdict)
        .excludes(1L, 2L)
        .andOfTheRest()
        .isBroken(Effect.BLOCK, "rule.SKA-R03.no-wish-left", HOME);
  }

  @Test
  @DisplayName("SKA-R03: an agreement of another type does not open the course")
  void otherType() {
    Verdict verdict =
        submitted(application().agreement("RESEARCH", "2023-07-01").wish("surgery", "2027-02-01"));

    assertThat(verdict)
        .andOfTheRest()
        .isBroken(Effect.BLOCK, "rule.SKA-R03.no-wish-left", HOME);
  }

  @Test
  @DisplayName("SKA-R03: without wishes the agreement of the day counts")
  void withoutWishes() {
    assertThat(submitted(application().agreement("MOBILITY", "2023-07-01"))).isKept();
    assertThat(submitted(application().agreement("MOBILITY", "2023-07-01", "2026-10-07")))
        .isBroken(Effect.BLOCK, "rule.SKA-R03.no-agreement-today", HOME, TODAY);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-02-01, 2028-06-30",
    "2020-01-01, 2027-02-01",
    "2020-01-01, 2027-02-14"
  })
  @DisplayName("SKA-R03: an agreement in force on the allotted first day is enough,"
      + " even if it ends while the placement runs")
  void inForceOnTheFirstDay(String from, String to) {
    assertThat(decided(application().agreement("MOBILITY", from, to))).isKept();
  }

  @ParameterizedTest
  @CsvSource({"2027-02-02, 2028-06-30", "2020-01-01, 2027-01-31"})
  @DisplayName("SKA-R03: an agreement that begins a day late or ended a day early refuses admission")
  void notInForceOnTheFirstDay(String from, String to) {
    assertThat(decided(application().agreement("MOBILITY", from, to)))
        .isBroken(
            Effect.BLOCK,
            "rule.SKA-R03.no-agreement-on",
            HOME,
            LocalDate.parse("2027-02-01"));
  }

  @Test
  @DisplayName("SKA-R03: an agreement to 29 February covers a placement that starts on that day")
  void leapDay() {
    ApplicationExample until29 = application().agreement("MOBILITY", "2020-01-01", "2044-02-29");

    assertThat(
            rule.at(
                Moment.DECISION_ISSUE,
                TODAY,
                allotment().of(until29).period("2044-02-29", "2044-03-27").facts()))
        .isKept();
    assertThat(
            rule.at(
                Moment.DECISION_ISSUE,
                TODAY,
                allotment().of(until29).period("2044-03-01", "2044-03-28").facts()))
        .isBroken(
            Effect.BLOCK,
            "rule.SKA-R03.no-agreement-on",
            HOME,
            LocalDate.parse("2044-03-01"));
  }

  @Test
  @DisplayName("SKA-R03: a student who is not nominated is not admitted")
  void notNominatedNotAdmitted() {
    assertThat(decided(application().notNominated().agreement("MOBILITY", "2020-01-01")))
        .isBroken(Effect.BLOCK, "rule.SKA-R03.not-nominated", HOME);
  }

  @Test
  @DisplayName("SKA-R03: a place without an agreement is refused in a draft already")
  void draft() {
    Verdict verdict = rule.at(Moment.PLACEMENT_ALLOT, TODAY, allotment().facts());

    assertThat(verdict)
        .isBroken(
            Effect.BLOCK,
            "rule.SKA-R03.no-agreement-on",
            HOME,
            LocalDate.parse("2027-02-01"));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-07-01, 2027-01-18, true",
    "2023-07-01, 2027-01-17, false",
    "2027-06-06, 2029-06-30, true",
    "2027-06-07, 2029-06-30, false",
    "2027-03-01, 2027-03-31, true",
  })
  @DisplayName("SKA-R03: a university nominates if its agreement is in force on a day of the term")
  void nominates(String from, String to, boolean kept) {
    Verdict verdict =
        nominated(
            application()
                .to(call().term("2027-01-18", "2027-06-06"))
                .notNominated()
                .agreement("MOBILITY", from, to));

    if (kept) {
      assertThat(verdict).isKept();
    } else {
      assertThat(verdict)
          .isBroken(
              Effect.BLOCK,
              "rule.SKA-R03.no-agreement-in-term",
              HOME,
              LocalDate.parse("2027-01-18"),
              LocalDate.parse("2027-06-06"));
    }
  }

  @Test
  @DisplayName("SKA-R03: an agreement of another type does not let a university nominate")
  void otherAgreement() {
    assertThat(nominated(application().notNominated().agreement("RESEARCH", "2020-01-01")))
        .isBroken(
            Effect.BLOCK,
            "rule.SKA-R03.no-agreement-in-term",
            HOME,
            LocalDate.parse("2027-01-18"),
            LocalDate.parse("2027-06-06"));
  }

  private Verdict nominated(ApplicationExample application) {
    return rule.at(Moment.NOMINATION_SUBMIT, TODAY, application.facts());
  }

  private Verdict submitted(ApplicationExample application) {
    return rule.at(Moment.APPLICATION_SUBMIT, TODAY, application.facts());
  }

  private Verdict decided(ApplicationExample application) {
    return rule.at(Moment.DECISION_ISSUE, TODAY, allotment().of(application).facts());
  }
}
