package org.famulus.region.milamed.rule;

import static org.famulus.region.testkit.VerdictAssert.assertThat;
import static org.famulus.region.testkit.example.BookingExample.booking;

import java.time.LocalDate;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.famulus.region.testkit.example.BookingExample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("MIL-R04: never more students at a time than places")
class MilR04CapacityTest {

  private final AskedRule rule = AskedRule.of(new MilR04Capacity());

  @Test
  @DisplayName("MIL-R04: the last free place is given, and no more")
  void lastPlace() {
    assertThat(asked(booking().places(2, 1))).isKept();
    assertThat(asked(booking().places(2, 2)))
        .isBroken(Effect.BLOCK, "rule.MIL-R04.full", 2, 2);
  }

  @Test
  @DisplayName("MIL-R04: an offer without places takes nobody")
  void none() {
    assertThat(asked(booking().places(0, 0))).isBroken(Effect.BLOCK, "rule.MIL-R04.full", 0, 0);
  }

  private Verdict asked(BookingExample booking) {
    return rule.at(Moment.BOOKING_REQUEST, LocalDate.parse("2026-11-02"), booking.facts());
  }
}
