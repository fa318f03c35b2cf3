package org.famulus.region.archetype.rule;

import static org.famulus.region.testkit.VerdictAssert.assertThat;
import static org.famulus.region.testkit.example.InterestExample.interest;

import java.time.LocalDate;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("ARC-R02: the usual number of places")
class ArcR02UsualNumberTest {

  private final AskedRule rule = AskedRule.of(new ArcR02UsualNumber());

  @Test
  @DisplayName("ARC-R02: as many as usual are fine")
  void usual() {
    assertThat(offering(4, rule)).isKept();
  }

  @Test
  @DisplayName("ARC-R02: one more asks for a reason")
  void more() {
    assertThat(offering(5, rule)).isBroken(Effect.WARN, "rule.ARC-R02.many", 5, 4);
  }

  @Test
  @DisplayName("ARC-R02: what is usual is a parameter")
  void parameter() {
    assertThat(offering(5, rule.with(ArcR02UsualNumber.USUAL_MAXIMUM, "6"))).isKept();
  }

  private static Verdict offering(int places, AskedRule asked) {
    return asked.at(
        Moment.INTEREST_SUBMIT,
        LocalDate.parse("2026-03-02"),
        interest().places(places).facts());
  }
}
