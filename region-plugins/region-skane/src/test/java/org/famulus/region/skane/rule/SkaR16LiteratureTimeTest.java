package org.famulus.region.skane.rule;

import static org.famulus.region.testkit.VerdictAssert.assertThat;

import java.time.LocalDate;
import org.famulus.region.spi.facts.LogbookFacts;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SKA-R16: up to two hours of literature a day")
class SkaR16LiteratureTimeTest {

  private static final LocalDate DAY = LocalDate.parse("2027-02-03");

  private final AskedRule rule = AskedRule.of(new SkaR16LiteratureTime());

  @Test
  @DisplayName("SKA-R16: two hours are fine")
  void twoHours() {
    assertThat(read(120)).isKept();
    assertThat(read(0)).isKept();
  }

  @Test
  @DisplayName("SKA-R16: a minute more asks for a reason")
  void more() {
    assertThat(read(121)).isBroken(Effect.WARN, "rule.SKA-R16.too-long", DAY, 121, 120);
  }

  private Verdict read(int minutes) {
    PeriodFacts period =
        new PeriodFacts(0, LocalDate.parse("2027-02-01"), LocalDate.parse("2027-02-28"));
    return rule.at(Moment.LOGBOOK_ENTER, DAY, new LogbookFacts(period, DAY, 480, minutes));
  }
}
