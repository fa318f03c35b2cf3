package org.famulus.region.skane.rule;

import static org.famulus.region.testkit.VerdictAssert.assertThat;
import static org.famulus.region.testkit.example.AllotmentExample.allotment;

import java.time.LocalDate;
import org.famulus.region.spi.facts.AllotmentFacts.CommandedBy;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.testkit.AskedRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("SKA-R10: an admission decision is binding and never edited")
class SkaR10BindingDecisionTest {

  private final AskedRule rule = AskedRule.of(new SkaR10BindingDecision());

  @ParameterizedTest
  @EnumSource
  @DisplayName("SKA-R10: nobody edits an issued decision")
  void neverEdited(CommandedBy who) {
    assertThat(
            rule.at(
                Moment.DECISION_CHANGE,
                LocalDate.parse("2026-11-20"),
                allotment().commandedBy(who).facts()))
        .isBroken(Effect.BLOCK, "rule.SKA-R10.never-edited");
  }

  @Test
  @DisplayName("SKA-R10: a decision is issued, and a new one issued, without this rule being asked")
  void issuing() {
    org.assertj.core.api.Assertions.assertThat(rule.rule().moments())
        .containsExactly(Moment.DECISION_CHANGE);
  }
}
