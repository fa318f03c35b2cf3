package org.famulus.region.skane.rule;

import static org.famulus.region.testkit.VerdictAssert.assertThat;
import static org.famulus.region.testkit.example.InterestExample.interest;

import java.time.LocalDate;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.famulus.region.testkit.example.InterestExample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SKA-R09: periods and numbers can be changed until students are allotted")
class SkaR09ChangeUntilAllotmentTest {

  private final AskedRule rule = AskedRule.of(new SkaR09ChangeUntilAllotment());

  @Test
  @DisplayName("SKA-R09: before the first allotment the unit changes as it likes")
  void beforeAllotment() {
    assertThat(changed(interest().allotted(0))).isKept();
  }

  @Test
  @DisplayName("SKA-R09: from the first allotted student on the unit changes nothing")
  void afterAllotment() {
    assertThat(changed(interest().allotted(1)))
        .isBroken(Effect.BLOCK, "rule.SKA-R09.unit", 1, "2027");
  }

  @Test
  @DisplayName("SKA-R09: who is contact person can still be changed")
  void otherThings() {
    assertThat(changed(interest().allotted(3).commitmentKept())).isKept();
  }

  @Test
  @DisplayName("SKA-R09: the faculty goes on with a written reason")
  void faculty() {
    assertThat(changed(interest().allotted(2).byFaculty()))
        .isBlockedUnlessWaivedBy(Permission.CALL_EDIT, "rule.SKA-R09.faculty", 2, "2027");
  }

  private Verdict changed(InterestExample interest) {
    return rule.at(Moment.INTEREST_CHANGE, LocalDate.parse("2026-11-20"), interest.facts());
  }
}
