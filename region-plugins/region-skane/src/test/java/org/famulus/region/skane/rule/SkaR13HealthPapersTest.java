package org.famulus.region.skane.rule;

import static org.famulus.region.skane.SkanePlacements.cover;
import static org.famulus.region.skane.SkanePlacements.declaration;
import static org.famulus.region.skane.SkanePlacements.inOrder;
import static org.famulus.region.skane.SkanePlacements.mrsa;
import static org.famulus.region.skane.SkanePlacements.tuberculosis;
import static org.famulus.region.skane.SkanePlacements.verified;
import static org.famulus.region.testkit.VerdictAssert.assertThat;
import static org.famulus.region.testkit.example.PlacementExample.awaitedTest;
import static org.famulus.region.testkit.example.PlacementExample.in;
import static org.famulus.region.testkit.example.PlacementExample.placement;
import static org.famulus.region.testkit.example.PlacementExample.reminded;
import static org.famulus.region.testkit.example.PlacementExample.submitted;
import static org.famulus.region.testkit.example.PlacementExample.verifiedTest;

import java.time.LocalDate;
import java.util.List;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.compliance.RequirementStatus;
import org.famulus.region.spi.facts.PlacementFacts;
import org.famulus.region.spi.facts.RequirementFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.famulus.region.testkit.example.PlacementExample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("SKA-R13: health papers come in time, the tuberculosis test is fresh, MRSA has a mode")
class SkaR13HealthPapersTest {

  private static final LocalDate TODAY = LocalDate.parse("2027-01-10");
  private static final LocalDate FIRST_DAY = LocalDate.parse("2027-02-01");
  private static final LocalDate DAY_AFTER = FIRST_DAY.plusDays(1);
  private static final List<Moment> HANDLING =
      List.of(Moment.REQUIREMENT_SUBMIT, Moment.REQUIREMENT_VERIFY);

  private final AskedRule rule = AskedRule.of(new SkaR13HealthPapers());

  @Test
  @DisplayName("SKA-R13: handed in thirty days before arrival is in time")
  void lastDay() {
    HANDLING.forEach(
        moment -> assertThat(at(moment, submitted(declaration(), "2026-12-26"))).isKept());
  }

  @Test
  @DisplayName("SKA-R13: handed in a day later it is held, unless the health desk writes a reason")
  void late() {
    for (Moment moment : HANDLING) {
      for (RequirementFacts paper : List.of(declaration(), tuberculosis())) {
        assertThat(at(moment, submitted(paper, "2026-12-27")))
            .isEqualTo(
                Verdict.holdUnlessWaived(
                    Permission.REQUIREMENT_VERIFY_CONFIDENTIAL,
                    "rule.SKA-R13.late",
                    LocalDate.parse("2026-12-27"),
                    LocalDate.parse("2026-12-26")));
      }
    }
  }

  @Test
  @DisplayName("SKA-R13: a test taken three months before arrival is fresh enough")
  void threeMonths() {
    RequirementFacts inTime = submitted(tuberculosis(), "2026-12-20");
    assertThat(at(Moment.REQUIREMENT_VERIFY, verifiedTest(inTime, "2026-10-25"))).isKept();
  }

  @Test
  @DisplayName("SKA-R13: a test taken a day earlier is too old, at verification and at the start")
  void tooOld() {
    RequirementFacts old = verifiedTest(tuberculosis(), "2026-10-24");
    Object[] said = {LocalDate.parse("2026-10-24"), 3, LocalDate.parse("2027-01-25")};

    assertThat(at(Moment.REQUIREMENT_VERIFY, old))
        .isBroken(Effect.HOLD, "rule.SKA-R13.tuberculosis", said);
    assertThat(start(rule, inOrder().with(old).facts()))
        .isBroken(Effect.HOLD, "rule.SKA-R13.tuberculosis", said);
  }

  @Test
  @DisplayName("SKA-R13: a later arrival makes a test too old that was fresh before")
  void laterArrival() {
    assertThat(start(rule, inOrder().arriving("2027-01-31").facts())).isKept();
    assertThat(
            start(rule, inOrder().arriving("2027-01-31")
                .with(verifiedTest(tuberculosis(), "2026-10-30")).facts()))
        .isBroken(
            Effect.HOLD,
            "rule.SKA-R13.tuberculosis",
            LocalDate.parse("2026-10-30"),
            3,
            LocalDate.parse("2027-01-31"));
  }

  @Test
  @DisplayName("SKA-R13: a test on 30 November is fresh enough on 28 February")
  void shortMonth() {
    assertThat(
            start(rule, inOrder().arriving("2027-02-28")
                .with(verifiedTest(tuberculosis(), "2026-11-28")).facts()))
        .isKept();
  }

  @Test
  @DisplayName("SKA-R13: an exemption has no test to be judged")
  void exempt() {
    assertThat(
            start(
                rule,
                inOrder().with(in(tuberculosis(), RequirementStatus.NOT_REQUIRED)).facts()))
        .isKept();
  }

  @Test
  @DisplayName("SKA-R13: a paper the desk sees that was never marked as handed in counts from that day")
  void neverMarked() {
    for (RequirementFacts paper : List.of(declaration(), tuberculosis())) {
      PlacementExample placement = placement();
      assertThat(
              rule.at(
                  Moment.REQUIREMENT_VERIFY,
                  LocalDate.parse("2026-12-26"),
                  placement.change(verified(paper))))
          .isKept();
      assertThat(
              rule.at(
                  Moment.REQUIREMENT_VERIFY,
                  LocalDate.parse("2026-12-27"),
                  placement.change(verified(paper))))
          .isEqualTo(
              Verdict.holdUnlessWaived(
                  Permission.REQUIREMENT_VERIFY_CONFIDENTIAL,
                  "rule.SKA-R13.late",
                  LocalDate.parse("2026-12-27"),
                  LocalDate.parse("2026-12-26")));
    }
  }

  @Test
  @DisplayName("SKA-R13: with the test on the first day nothing is held on it, whatever is noted")
  void firstDay() {
    assertThat(start(rule, inOrder().with(mrsa()).facts())).isKept();
    assertThat(start(rule, inOrder().with(awaitedTest(mrsa(), "2026-09-01")).facts())).isKept();
  }

  @ParameterizedTest(name = "SKA-R13: the day after the first, a test taken on {0}: kept {1}")
  @CsvSource(
      nullValues = "never",
      value = {
        "never, false",
        "2027-01-24, false",
        "2027-01-25, true",
        "2027-02-01, true",
        "2027-02-02, false"
      })
  void afterTheFirstDay(String takenOn, boolean kept) {
    RequirementFacts test = takenOn == null ? mrsa() : awaitedTest(mrsa(), takenOn);
    Object[] said = {LocalDate.parse("2027-01-25"), LocalDate.parse("2027-02-01")};
    PlacementExample placement = inOrder().with(test);
    Verdict start = rule.at(Moment.PLACEMENT_START, DAY_AFTER, placement.facts());
    Verdict daily = rule.at(Moment.REQUIREMENT_DAILY, DAY_AFTER, placement.change(test));

    if (kept) {
      assertThat(start).isKept();
      assertThat(daily).isKept();
    } else {
      assertThat(start).isBroken(Effect.HOLD, "rule.SKA-R13.mrsa-missed", said);
      assertThat(daily).isBroken(Effect.TASK, "rule.SKA-R13.mrsa-missed", said);
    }
  }

  @Test
  @DisplayName("SKA-R13: an answer that is there needs no day, and a test without a day is not known")
  void withoutDay() {
    assertThat(rule.at(Moment.PLACEMENT_START, DAY_AFTER, inOrder().facts())).isKept();
    assertThat(
            rule.at(
                Moment.PLACEMENT_START,
                DAY_AFTER,
                inOrder().with(in(mrsa(), RequirementStatus.TEST_PENDING)).facts()))
        .isBroken(
            Effect.HOLD,
            "rule.SKA-R13.mrsa-missed",
            LocalDate.parse("2027-01-25"),
            LocalDate.parse("2027-02-01"));
  }

  @Test
  @DisplayName("SKA-R13: of a test not noted the desk is reminded once after the first day, in that mode")
  void remindedOnce() {
    RequirementFacts before = reminded(mrsa(), "2027-02-01");
    RequirementFacts after = reminded(mrsa(), "2027-02-02");
    LocalDate later = DAY_AFTER.plusDays(1);

    assertThat(rule.at(Moment.REQUIREMENT_DAILY, FIRST_DAY, inOrder().change(mrsa()))).isKept();
    assertThat(
            rule.at(Moment.REQUIREMENT_DAILY, later, inOrder().change(before)))
        .isBroken(
            Effect.TASK,
            "rule.SKA-R13.mrsa-missed",
            LocalDate.parse("2027-01-25"),
            LocalDate.parse("2027-02-01"));
    assertThat(rule.at(Moment.REQUIREMENT_DAILY, later, inOrder().change(after))).isKept();
    assertThat(
            rule.with("mrsaMode", "ANSWER_BEFORE_START")
                .at(Moment.REQUIREMENT_DAILY, later, inOrder().change(mrsa())))
        .isKept();
    assertThat(rule.at(Moment.REQUIREMENT_DAILY, later, inOrder().change(declaration())))
        .isEqualTo(Verdict.notApplicable());
  }

  @Test
  @DisplayName("SKA-R13: in the other mode the answer must be there before the start")
  void answerFirst() {
    AskedRule other = rule.with("mrsaMode", "ANSWER_BEFORE_START");

    assertThat(start(other, inOrder().with(mrsa()).facts()))
        .isBroken(Effect.HOLD, "rule.SKA-R13.mrsa");
    assertThat(start(other, inOrder().with(awaitedTest(mrsa(), "2027-01-26")).facts()))
        .isBroken(Effect.HOLD, "rule.SKA-R13.mrsa");
    assertThat(start(other, inOrder().facts())).isKept();
  }

  @Test
  @DisplayName("SKA-R13: other requirements are not its concern")
  void others() {
    assertThat(at(Moment.REQUIREMENT_SUBMIT, submitted(cover(), "2027-01-30")))
        .isEqualTo(Verdict.notApplicable());
  }

  private static Verdict start(AskedRule asked, PlacementFacts facts) {
    return asked.at(Moment.PLACEMENT_START, FIRST_DAY, facts);
  }

  private Verdict at(Moment moment, RequirementFacts requirement) {
    return rule.at(moment, TODAY, placement().change(requirement));
  }
}
