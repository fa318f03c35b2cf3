package org.famulus.region.archetype.rule;

import static org.famulus.region.testkit.VerdictAssert.assertThat;
import static org.famulus.region.testkit.example.ApplicationExample.application;
import static org.famulus.region.testkit.example.CallExample.call;

import java.time.LocalDate;
import org.famulus.region.spi.facts.ApplicationFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ARC-R01: applications while the call is open")
class ArcR01CallWindowTest {

  private static final LocalDate OPENS = LocalDate.parse("2026-10-01");
  private static final LocalDate CLOSES = LocalDate.parse("2026-10-15");

  private final AskedRule rule = AskedRule.of(new ArcR01CallWindow());
  private final ApplicationFacts application =
      application().to(call().open("2026-10-01", "2026-10-15")).facts();

  @Test
  @DisplayName("ARC-R01: the first and the last day count")
  void open() {
    assertThat(handedInOn(OPENS)).isKept();
    assertThat(handedInOn(CLOSES)).isKept();
  }

  @Test
  @DisplayName("ARC-R01: the day before and the day after are refused")
  void closed() {
    assertThat(handedInOn(OPENS.minusDays(1)))
        .isBroken(Effect.BLOCK, "rule.ARC-R01.closed", OPENS, CLOSES);
    assertThat(handedInOn(CLOSES.plusDays(1)))
        .isBroken(Effect.BLOCK, "rule.ARC-R01.closed", OPENS, CLOSES);
  }

  private Verdict handedInOn(LocalDate day) {
    return rule.at(Moment.APPLICATION_SUBMIT, day, application);
  }
}
