package org.famulus.region.skane.rule;

import static org.famulus.region.skane.SkanePlacements.cover;
import static org.famulus.region.skane.SkanePlacements.declaration;
import static org.famulus.region.skane.SkanePlacements.inOrder;
import static org.famulus.region.testkit.VerdictAssert.assertThat;
import static org.famulus.region.testkit.example.AllotmentExample.allotment;
import static org.famulus.region.testkit.example.ApplicationExample.application;
import static org.famulus.region.testkit.example.PlacementExample.covering;
import static org.famulus.region.testkit.example.PlacementExample.in;
import static org.famulus.region.testkit.example.PlacementExample.placement;
import static org.famulus.region.testkit.example.PlacementExample.required;

import java.time.LocalDate;
import org.famulus.region.spi.compliance.RequirementStatus;
import org.famulus.region.spi.facts.PlacementFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("SKA-R14: the insurance covers fourteen days before and after, and has its conditions")
class SkaR14InsuranceTest {

  private static final LocalDate TODAY = LocalDate.parse("2027-02-01");

  private final AskedRule rule = AskedRule.of(new SkaR14Insurance());

  @ParameterizedTest(name = "SKA-R14: {0} to {1}: {2}")
  @CsvSource({
    "2027-01-18, 2027-03-14, kept",
    "2027-01-01, 2027-12-31, kept",
    "2027-01-19, 2027-03-14, held",
    "2027-01-18, 2027-03-13, held"
  })
  void covers(String from, String until, String expected) {
    Verdict noted =
        rule.at(
            Moment.REQUIREMENT_VERIFY,
            TODAY,
            placement().change(covering(cover(), from, until)));
    Verdict start = start(inOrder().with(covering(cover(), from, until)).facts());
    if (expected.equals("kept")) {
      assertThat(noted).isKept();
      assertThat(start).isKept();
    } else {
      Object[] days = {LocalDate.parse("2027-01-18"), LocalDate.parse("2027-03-14")};
      assertThat(noted).isBroken(Effect.HOLD, "rule.SKA-R14.cover", days);
      assertThat(start).isBroken(Effect.HOLD, "rule.SKA-R14.cover", days);
    }
  }

  @Test
  @DisplayName("SKA-R14: without any cover noted the start is held")
  void noCover() {
    assertThat(start(inOrder().with(cover()).facts()))
        .isBroken(Effect.HOLD, "rule.SKA-R14.no-cover");
  }

  @Test
  @DisplayName("SKA-R14: without registration in Ladok the insurance does not hold")
  void notRegistered() {
    assertThat(
            start(
                inOrder().with(required(Gates.LADOK, Gates.REGISTRATION, "2027-01-18")).facts()))
        .isBroken(Effect.HOLD, "rule.SKA-R14.registration");
  }

  @Test
  @DisplayName("SKA-R14: the agreement must be in force on the first day, at admission and at the start")
  void noAgreement() {
    LocalDate firstDay = LocalDate.parse("2027-02-01");

    assertThat(rule.at(Moment.DECISION_ISSUE, TODAY, allotment().facts()))
        .isBroken(Effect.HOLD, "rule.SKA-R14.agreement", firstDay);
    assertThat(
            rule.at(
                Moment.DECISION_ISSUE,
                TODAY,
                allotment()
                    .of(application().agreement("MOBILITY", "2023-07-01", "2027-02-01"))
                    .facts()))
        .isKept();
    assertThat(start(placement().facts()))
        .isBroken(Effect.HOLD, "rule.SKA-R14.agreement", firstDay);
  }

  @Test
  @DisplayName("SKA-R14: a course without credits is not insured")
  void noCredits() {
    assertThat(
            rule.with("givesCredits", "false")
                .at(Moment.PLACEMENT_START, TODAY, inOrder().facts()))
        .isBroken(Effect.HOLD, "rule.SKA-R14.credits");
  }

  @Test
  @DisplayName("SKA-R14: who is insured otherwise needs no cover noted")
  void notRequired() {
    assertThat(start(inOrder().with(in(cover(), RequirementStatus.NOT_REQUIRED)).facts()))
        .isKept();
  }

  @Test
  @DisplayName("SKA-R14: other requirements are not its concern")
  void others() {
    assertThat(rule.at(Moment.REQUIREMENT_VERIFY, TODAY, placement().change(declaration())))
        .isEqualTo(Verdict.notApplicable());
  }

  private Verdict start(PlacementFacts facts) {
    return rule.at(Moment.PLACEMENT_START, TODAY, facts);
  }
}
