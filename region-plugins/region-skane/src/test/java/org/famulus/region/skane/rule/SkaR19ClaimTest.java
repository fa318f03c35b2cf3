package org.famulus.region.skane.rule;

import static org.famulus.region.testkit.VerdictAssert.assertThat;

import java.time.LocalDate;
import org.famulus.region.spi.facts.ClaimFacts;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SKA-R19: units are paid for started and documented weeks, each once")
class SkaR19ClaimTest {

  private final AskedRule rule = AskedRule.of(new SkaR19Claim());

  @Test
  @DisplayName("SKA-R19: four weeks started and documented are paid")
  void whole() {
    assertThat(claim(true, 4, 4, 4, 0)).isKept();
    assertThat(claim(true, 2, 4, 2, 0)).isKept();
  }

  @Test
  @DisplayName("SKA-R19: a week that was not started or is not documented is not paid")
  void tooMany() {
    assertThat(claim(true, 3, 4, 4, 0)).isBroken(Effect.BLOCK, "rule.SKA-R19.too-many", 4, 3, 4, 0);
    assertThat(claim(true, 4, 3, 4, 0)).isBroken(Effect.BLOCK, "rule.SKA-R19.too-many", 4, 4, 3, 0);
  }

  @Test
  @DisplayName("SKA-R19: no week is paid twice")
  void twice() {
    assertThat(claim(true, 4, 4, 2, 2)).isKept();
    assertThat(claim(true, 4, 4, 3, 2)).isBroken(Effect.BLOCK, "rule.SKA-R19.too-many", 5, 4, 4, 2);
  }

  @Test
  @DisplayName("SKA-R19: without a recorded start nothing is paid")
  void notStarted() {
    assertThat(claim(false, 0, 0, 1, 0)).isBroken(Effect.BLOCK, "rule.SKA-R19.not-started");
  }

  private Verdict claim(boolean started, int begun, int documented, int claimed, int paid) {
    PeriodFacts period =
        new PeriodFacts(0, LocalDate.parse("2027-02-01"), LocalDate.parse("2027-02-28"));
    return rule.at(
        Moment.CLAIM_ENTER,
        LocalDate.parse("2027-04-01"),
        new ClaimFacts(period, started, begun, documented, claimed, paid));
  }
}
