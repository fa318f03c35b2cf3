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

@DisplayName("MIL-R01: the host lies in an active partner region on the first day")
class MilR01PartnerRegionTest {

  private final AskedRule rule = AskedRule.of(new MilR01PartnerRegion());

  @Test
  @DisplayName("MIL-R01: the first day of the partner region counts, the day before does not")
  void firstDayOfRegion() {
    assertThat(asked(booking().partner("2027-02-01", ""))).isKept();
    assertThat(asked(booking().partner("2027-02-02", "")))
        .isBroken(Effect.BLOCK, "rule.MIL-R01.inactive", "north", LocalDate.parse("2027-02-01"));
  }

  @Test
  @DisplayName("MIL-R01: the last day of the partner region counts, the day after does not")
  void lastDayOfRegion() {
    assertThat(asked(booking().partner("2020-04-01", "2027-02-01"))).isKept();
    assertThat(asked(booking().partner("2020-04-01", "2027-01-31")))
        .isBroken(Effect.BLOCK, "rule.MIL-R01.inactive", "north", LocalDate.parse("2027-02-01"));
  }

  @Test
  @DisplayName("MIL-R01: a host outside all partner regions takes nobody")
  void outside() {
    assertThat(asked(booking().outside())).isBroken(Effect.BLOCK, "rule.MIL-R01.none");
  }

  @Test
  @DisplayName("MIL-R01: an offer is judged by the first day of its window")
  void offer() {
    assertThat(published(booking().window("2025-04-01", "2025-12-31").partner("2025-04-01", "")))
        .isKept();
    assertThat(published(booking().window("2025-03-31", "2025-12-31").partner("2025-04-01", "")))
        .isBroken(Effect.BLOCK, "rule.MIL-R01.inactive", "north", LocalDate.parse("2025-03-31"));
    assertThat(published(booking().outside())).isBroken(Effect.BLOCK, "rule.MIL-R01.none");
  }

  private Verdict published(BookingExample booking) {
    return rule.at(Moment.HOST_OFFER_PUBLISH, LocalDate.parse("2026-11-02"), booking.offer());
  }

  private Verdict asked(BookingExample booking) {
    return rule.at(Moment.BOOKING_REQUEST, LocalDate.parse("2026-11-02"), booking.facts());
  }
}
