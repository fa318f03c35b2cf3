package org.famulus.region.skane.rule;

import static org.famulus.region.skane.SkanePlacements.declaration;
import static org.famulus.region.skane.SkanePlacements.inOrder;
import static org.famulus.region.skane.SkanePlacements.mrsa;
import static org.famulus.region.skane.SkanePlacements.verified;
import static org.famulus.region.testkit.VerdictAssert.assertThat;
import static org.famulus.region.testkit.example.PlacementExample.in;
import static org.famulus.region.testkit.example.PlacementExample.placement;
import static org.famulus.region.testkit.example.PlacementExample.reminded;
import static org.famulus.region.testkit.example.PlacementExample.required;

import java.time.LocalDate;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.compliance.RequirementStatus;
import org.famulus.region.spi.facts.PlacementFacts;
import org.famulus.region.spi.facts.RequirementFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@DisplayName("SKA-R12: five gates are open before the start, and reminders come in time")
class SkaR12GatesTest {

  private final AskedRule rule = AskedRule.of(new SkaR12Gates());

  @Test
  @DisplayName("SKA-R12: with everything in order the placement starts")
  void open() {
    assertThat(start(inOrder().facts())).isKept();
  }

  @ParameterizedTest
  @EnumSource(names = {"VERIFIED", "NOT_REQUIRED"}, mode = Mode.EXCLUDE)
  @DisplayName("SKA-R12: one requirement that is not in order keeps its gate closed")
  void closed(RequirementStatus status) {
    assertThat(start(inOrder().with(in(declaration(), status)).facts()))
        .isBroken(Effect.HOLD, "rule.SKA-R12.closed", 1, Text.of("gate.HEALTH"));
  }

  @Test
  @DisplayName("SKA-R12: a gate without any requirement is closed")
  void nothingThere() {
    assertThat(start(placement().facts()))
        .isBroken(Effect.HOLD, "rule.SKA-R12.closed", 5, Text.of("gate.HEALTH"));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("SKA-R12: whether a start may come before the MRSA test is left to SKA-R13")
  void mrsaIsNotItsQuestion(RequirementStatus status) {
    assertThat(start(inOrder().with(in(mrsa(), status)).facts())).isKept();
  }

  @ParameterizedTest(name = "SKA-R12: on {0}, last reminded on {1}: {2}")
  @CsvSource(
      nullValues = "never",
      value = {
        "2026-11-25, never, kept",
        "2026-11-26, never, task",
        "2026-11-27, 2026-11-26, kept",
        "2026-12-11, 2026-11-26, kept",
        "2026-12-12, 2026-11-26, task",
        "2026-12-18, 2026-12-12, kept",
        "2026-12-19, 2026-12-12, task",
        "2026-12-20, 2026-12-19, kept",
        "2027-01-10, never, task",
        "2027-01-10, 2026-12-19, kept"
      })
  void reminders(String today, String remindedOn, String expected) {
    RequirementFacts open =
        remindedOn == null ? declaration() : reminded(declaration(), remindedOn);
    Verdict verdict = daily(today, open);
    if (expected.equals("task")) {
      assertThat(verdict)
          .isBroken(
              Effect.TASK,
              "rule.SKA-R12.due",
              Text.of("requirement.HEALTH_DECLARATION"),
              LocalDate.parse("2026-12-26"));
    } else {
      assertThat(verdict).isKept();
    }
  }

  @Test
  @DisplayName("SKA-R12: nobody is reminded of what is in order")
  void inOrderAlready() {
    assertThat(daily("2026-12-12", verified(declaration()))).isKept();
  }

  @Test
  @DisplayName("SKA-R12: the days follow the dated parameters")
  void otherParameters() {
    assertThat(
            rule.with("firstReminder", "40")
                .at(
                    Moment.REQUIREMENT_DAILY,
                    LocalDate.parse("2026-11-16"),
                    placement().change(declaration())))
        .isBroken(
            Effect.TASK,
            "rule.SKA-R12.due",
            Text.of("requirement.HEALTH_DECLARATION"),
            LocalDate.parse("2026-12-26"));
  }

  @Test
  @DisplayName("SKA-R12: a second gate that is closed is counted")
  void two() {
    assertThat(
            start(
                inOrder()
                    .with(required(Gates.LADOK, Gates.REGISTRATION, "2027-01-18"))
                    .with(required(Gates.SECRECY_AGREEMENT, Gates.SECRECY, "2027-01-25"))
                    .facts()))
        .isBroken(Effect.HOLD, "rule.SKA-R12.closed", 2, Text.of("gate.SECRECY"));
  }

  private Verdict start(PlacementFacts facts) {
    return rule.at(Moment.PLACEMENT_START, LocalDate.parse("2027-02-01"), facts);
  }

  private Verdict daily(String today, RequirementFacts requirement) {
    return rule.at(
        Moment.REQUIREMENT_DAILY, LocalDate.parse(today), placement().change(requirement));
  }
}
