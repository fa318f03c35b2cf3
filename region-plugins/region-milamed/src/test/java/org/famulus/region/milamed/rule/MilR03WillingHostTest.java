package org.famulus.region.milamed.rule;

import static org.famulus.region.testkit.VerdictAssert.assertThat;
import static org.famulus.region.testkit.example.BookingExample.booking;

import java.time.LocalDate;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.famulus.region.testkit.example.BookingExample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("MIL-R03: an offer has a physician of its field, a signed willingness, and a site")
class MilR03WillingHostTest {

  private final AskedRule rule = AskedRule.of(new MilR03WillingHost());

  @Test
  @DisplayName("MIL-R03: a practice and a hospital may offer places, anything else may not")
  void site() {
    assertThat(published(booking())).isKept();
    assertThat(published(booking().atHospital())).isKept();
    assertThat(published(booking().elsewhere())).isBroken(Effect.BLOCK, "rule.MIL-R03.site");
  }

  @Test
  @DisplayName("MIL-R03: one physician is enough, none is not")
  void physician() {
    assertThat(published(booking().physicians(1, "general_practice"))).isKept();
    assertThat(published(booking().physicians(0, "general_practice")))
        .isBroken(Effect.BLOCK, "rule.MIL-R03.physician");
  }

  @Test
  @DisplayName("MIL-R03: the physician works in the field of the offer")
  void field() {
    assertThat(published(booking().physicians(2, "surgery", "cardiology")))
        .isBroken(Effect.BLOCK, "rule.MIL-R03.field", Text.of("field.general_practice"));
  }

  @Test
  @DisplayName("MIL-R03: willingness signed today counts, from tomorrow on it does not")
  void signed() {
    assertThat(published(booking().willing("2026-11-02", ""))).isKept();
    assertThat(published(booking().willing("2026-11-03", "")))
        .isBroken(Effect.BLOCK, "rule.MIL-R03.willingness");
    assertThat(published(booking().notWilling()))
        .isBroken(Effect.BLOCK, "rule.MIL-R03.willingness");
  }

  @Test
  @DisplayName("MIL-R03: willingness lasts to the last day of the window")
  void lasts() {
    assertThat(published(booking().willing("2026-01-01", "2027-12-31"))).isKept();
    assertThat(published(booking().willing("2026-01-01", "2027-12-30")))
        .isBroken(
            Effect.BLOCK,
            "rule.MIL-R03.until",
            LocalDate.parse("2027-12-30"),
            LocalDate.parse("2027-12-31"));
  }

  private Verdict published(BookingExample booking) {
    return rule.at(Moment.HOST_OFFER_PUBLISH, LocalDate.parse("2026-11-02"), booking.offer());
  }
}
