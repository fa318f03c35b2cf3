package org.famulus.region.milamed.rule;

import static org.famulus.region.testkit.VerdictAssert.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.facts.SupportClaimFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("MIL-R15: cost support has a distance, receipts, a last day and a budget")
class MilR15CostSupportTest {

  private final AskedRule rule = AskedRule.of(new MilR15CostSupport());

  @Test
  @DisplayName("MIL-R15: 30 km are far enough, 29 are not")
  void distance() {
    assertThat(submitted(30, 1, "2027-04-29", "100.00")).isKept();
    assertThat(submitted(29, 1, "2027-04-29", "100.00"))
        .isBroken(Effect.BLOCK, "rule.MIL-R15.near", 29, 30);
  }

  @Test
  @DisplayName("MIL-R15: one receipt is enough, none is not")
  void receipts() {
    assertThat(submitted(80, 0, "2027-03-01", "100.00"))
        .isBroken(Effect.BLOCK, "rule.MIL-R15.receipts");
  }

  @Test
  @DisplayName("MIL-R15: the 60th day after the end is in time, the 61st is not")
  void inTime() {
    assertThat(submitted(80, 1, "2027-04-29", "100.00")).isKept();
    assertThat(submitted(80, 1, "2027-04-30", "100.00"))
        .isBroken(Effect.BLOCK, "rule.MIL-R15.late", LocalDate.parse("2027-04-29"));
  }

  @Test
  @DisplayName("MIL-R15: the last euro of the budget may be claimed, one cent more may not")
  void budget() {
    assertThat(submitted(80, 1, "2027-03-01", "100.00")).isKept();
    assertThat(submitted(80, 1, "2027-03-01", "99.99"))
        .isBroken(Effect.BLOCK, "rule.MIL-R15.budget");
    assertThat(submitted(80, 1, "2027-03-01", ""))
        .isBroken(Effect.BLOCK, "rule.MIL-R15.budget");
  }

  @Test
  @DisplayName("MIL-R15: the approval asks the same, as of the day it was handed in")
  void approved() {
    assertThat(
            rule.at(
                Moment.SUPPORT_APPROVE,
                LocalDate.parse("2027-06-30"),
                claim(80, 1, "2027-04-29", "100.00")))
        .isKept();
    assertThat(
            rule.at(
                Moment.SUPPORT_APPROVE,
                LocalDate.parse("2027-06-30"),
                claim(80, 1, "2027-04-29", "50.00")))
        .isBroken(Effect.BLOCK, "rule.MIL-R15.budget");
  }

  private Verdict submitted(int km, int receipts, String day, String left) {
    return rule.at(
        Moment.SUPPORT_SUBMIT, LocalDate.parse(day), claim(km, receipts, day, left));
  }

  private static SupportClaimFacts claim(int km, int receipts, String day, String left) {
    LocalDate end = LocalDate.parse("2027-02-28");
    return new SupportClaimFacts(
        new PeriodFacts(0, LocalDate.parse("2027-02-01"), end),
        "FAMULATUR",
        km,
        Map.of("TRAVEL", new BigDecimal("60.00"), "LODGING", new BigDecimal("40.00")),
        "EUR",
        receipts,
        end,
        LocalDate.parse(day),
        Optional.of(left).filter(each -> !each.isEmpty()).map(BigDecimal::new));
  }
}
