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

@DisplayName("MIL-R14: below 14 days a placement is short, from 14 on long")
class MilR14LengthClassTest {

  private final AskedRule rule = AskedRule.of(new MilR14LengthClass());

  @Test
  @DisplayName("MIL-R14: 13 days are short, 14 are long, and neither keeps anybody from anything")
  void classes() {
    assertThat(asked(booking().on("2027-02-01", "2027-02-13")))
        .isBroken(Effect.NONE, "rule.MIL-R14.short", 13);
    assertThat(asked(booking().on("2027-02-01", "2027-02-14")))
        .isBroken(Effect.NONE, "rule.MIL-R14.long", 14);
  }

  @Test
  @DisplayName("MIL-R14: a single day is short")
  void oneDay() {
    assertThat(asked(booking().on("2028-02-29", "2028-02-29")))
        .isBroken(Effect.NONE, "rule.MIL-R14.short", 1);
  }

  private Verdict asked(BookingExample booking) {
    return rule.at(Moment.BOOKING_REQUEST, LocalDate.parse("2026-11-02"), booking.facts());
  }
}
