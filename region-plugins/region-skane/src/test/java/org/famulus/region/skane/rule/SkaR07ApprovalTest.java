package org.famulus.region.skane.rule;

import static org.famulus.region.testkit.VerdictAssert.assertThat;
import static org.famulus.region.testkit.example.InterestExample.interest;

import java.time.LocalDate;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.famulus.region.testkit.example.InterestExample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("SKA-R07: the head of the unit approves, or a section head by delegation")
class SkaR07ApprovalTest {

  private final AskedRule rule = AskedRule.of(new SkaR07Approval());

  @Test
  @DisplayName("SKA-R07: approved by the head, the places enter the call")
  void byHead() {
    assertThat(enters(interest())).isKept();
  }

  @Test
  @DisplayName("SKA-R07: not approved, the places stay out")
  void notApproved() {
    assertThat(enters(interest().notApproved()))
        .isBroken(Effect.HOLD, "rule.SKA-R07.not-approved");
  }

  @Test
  @DisplayName("SKA-R07: a section head without a recorded delegation does not count")
  void withoutDelegation() {
    assertThat(enters(interest().approvedWithoutDelegation("2026-09-02")))
        .isBroken(
            Effect.HOLD, "rule.SKA-R07.no-delegation", LocalDate.parse("2026-09-02"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-01", "2026-09-02", "2027-06-30"})
  @DisplayName("SKA-R07: a delegation holds from its first to its last day")
  void delegationHolds(String day) {
    assertThat(enters(interest().approvedByDelegation(day, "2026-01-01", "2027-06-30"))).isKept();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-12-31", "2027-07-01"})
  @DisplayName("SKA-R07: an approval a day before or after the delegation keeps the places out")
  void delegationDoesNotHold(String day) {
    assertThat(enters(interest().approvedByDelegation(day, "2026-01-01", "2027-06-30")))
        .isBroken(
            Effect.HOLD,
            "rule.SKA-R07.delegation-not-valid",
            LocalDate.parse(day),
            LocalDate.parse("2026-01-01"),
            LocalDate.parse("2027-06-30"));
  }

  private Verdict enters(InterestExample interest) {
    return rule.at(
        Moment.INTEREST_ENTER_CALL, LocalDate.parse("2026-09-20"), interest.facts());
  }
}
