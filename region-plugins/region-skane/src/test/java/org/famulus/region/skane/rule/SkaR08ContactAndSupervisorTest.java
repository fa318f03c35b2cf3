package org.famulus.region.skane.rule;

import static org.famulus.region.testkit.VerdictAssert.assertThat;
import static org.famulus.region.testkit.example.InterestExample.interest;
import static org.famulus.region.testkit.example.PlacementExample.placement;

import java.time.LocalDate;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SKA-R08: the unit names a contact person and a supervisor")
class SkaR08ContactAndSupervisorTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-09-20");

  private final AskedRule rule = AskedRule.of(new SkaR08ContactAndSupervisor());

  @Test
  @DisplayName("SKA-R08: one of each is enough, more do no harm")
  void named() {
    assertThat(enters(1, 1)).isKept();
    assertThat(enters(2, 5)).isKept();
  }

  @Test
  @DisplayName("SKA-R08: without a contact person the places stay out")
  void noContact() {
    assertThat(enters(0, 1)).isBroken(Effect.HOLD, "rule.SKA-R08.contact", 0, 1);
  }

  @Test
  @DisplayName("SKA-R08: without a supervisor the places stay out")
  void noSupervisor() {
    assertThat(enters(1, 0)).isBroken(Effect.HOLD, "rule.SKA-R08.supervisor", 0, 1);
  }

  @Test
  @DisplayName("SKA-R08: without both the sentence names both")
  void neither() {
    assertThat(enters(0, 0)).isBroken(Effect.HOLD, "rule.SKA-R08.both", 0, 1, 0, 1);
  }

  @Test
  @DisplayName("SKA-R08: the numbers follow the dated parameters")
  void otherParameters() {
    AskedRule two = rule.with("minimumSupervisors", "2").with("minimumContacts", "0");

    assertThat(two.at(Moment.INTEREST_ENTER_CALL, TODAY, interest().people(0, 2).facts()))
        .isKept();
    assertThat(two.at(Moment.INTEREST_ENTER_CALL, TODAY, interest().people(0, 1).facts()))
        .isBroken(Effect.HOLD, "rule.SKA-R08.supervisor", 1, 2);
  }

  @Test
  @DisplayName("SKA-R08: whoever was named may be gone; the start is held until somebody else is")
  void beforeTheStart() {
    assertThat(starts(1, 1)).isKept();
    assertThat(starts(0, 1)).isBroken(Effect.HOLD, "rule.SKA-R08.contact", 0, 1);
    assertThat(starts(1, 0)).isBroken(Effect.HOLD, "rule.SKA-R08.supervisor", 0, 1);
    assertThat(starts(0, 0)).isBroken(Effect.HOLD, "rule.SKA-R08.both", 0, 1, 0, 1);
  }

  private Verdict starts(int contacts, int supervisors) {
    return rule.at(
        Moment.PLACEMENT_START, TODAY, placement().people(contacts, supervisors).facts());
  }

  private Verdict enters(int contacts, int supervisors) {
    return rule.at(
        Moment.INTEREST_ENTER_CALL, TODAY, interest().people(contacts, supervisors).facts());
  }
}
