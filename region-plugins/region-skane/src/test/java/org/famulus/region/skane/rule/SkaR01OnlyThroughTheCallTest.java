package org.famulus.region.skane.rule;

import static org.famulus.region.testkit.VerdictAssert.assertThat;
import static org.famulus.region.testkit.example.AllotmentExample.allotment;
import static org.famulus.region.testkit.example.ApplicationExample.application;
import static org.famulus.region.testkit.example.CallExample.call;

import java.time.LocalDate;
import org.famulus.region.spi.facts.AllotmentFacts.CommandedBy;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("SKA-R01: students come only through the faculty's call")
class SkaR01OnlyThroughTheCallTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-02");

  private final AskedRule rule = AskedRule.of(new SkaR01OnlyThroughTheCall());

  @Test
  @DisplayName("SKA-R01: a nomination in a published call passes")
  void nominationInTheCall() {
    assertThat(rule.at(Moment.NOMINATION_SUBMIT, TODAY, application().facts())).isKept();
  }

  @Test
  @DisplayName("SKA-R01: a nomination past the call is refused")
  void nominationPastTheCall() {
    Verdict verdict =
        rule.at(Moment.NOMINATION_SUBMIT, TODAY, application().pastTheCall().facts());

    assertThat(verdict).isBroken(Effect.BLOCK, "rule.SKA-R01.past-the-call");
  }

  @Test
  @DisplayName("SKA-R01: a nomination before the call is published is refused")
  void nominationInAnUnpublishedCall() {
    Verdict verdict =
        rule.at(
            Moment.NOMINATION_SUBMIT, TODAY, application().to(call().unpublished()).facts());

    assertThat(verdict).isBroken(Effect.BLOCK, "rule.SKA-R01.not-published");
  }

  @Test
  @DisplayName("SKA-R01: a place for an application past the call is refused in a draft already")
  void placePastTheCall() {
    Verdict verdict =
        rule.at(
            Moment.PLACEMENT_ALLOT, TODAY, allotment().of(application().pastTheCall()).facts());

    assertThat(verdict).isBroken(Effect.BLOCK, "rule.SKA-R01.past-the-call");
  }

  @Test
  @DisplayName("SKA-R01: the faculty issues a decision for an application through the call")
  void facultyAdmits() {
    assertThat(rule.at(Moment.DECISION_ISSUE, TODAY, allotment().facts())).isKept();
  }

  @Test
  @DisplayName("SKA-R01: a decision for an application past the call is refused")
  void decisionPastTheCall() {
    Verdict verdict =
        rule.at(
            Moment.DECISION_ISSUE, TODAY, allotment().of(application().pastTheCall()).facts());

    assertThat(verdict).isBroken(Effect.BLOCK, "rule.SKA-R01.past-the-call");
  }

  @ParameterizedTest
  @EnumSource(names = {"UNIT", "APPLICANT"})
  @DisplayName("SKA-R01: neither a unit nor a student creates an admission")
  void othersDoNotAdmit(CommandedBy who) {
    Verdict verdict =
        rule.at(Moment.DECISION_ISSUE, TODAY, allotment().commandedBy(who).facts());

    assertThat(verdict).isBroken(Effect.BLOCK, "rule.SKA-R01.faculty-admits");
  }
}
