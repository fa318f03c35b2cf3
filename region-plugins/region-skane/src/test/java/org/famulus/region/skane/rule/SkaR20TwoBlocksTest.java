package org.famulus.region.skane.rule;

import static org.famulus.region.testkit.VerdictAssert.assertThat;
import static org.famulus.region.testkit.example.AllotmentExample.allotment;

import java.time.LocalDate;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.famulus.region.testkit.example.AllotmentExample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("SKA-R20: at most two blocks, the second at another unit")
class SkaR20TwoBlocksTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-02");

  private final AskedRule rule = AskedRule.of(new SkaR20TwoBlocks());

  @Test
  @DisplayName("SKA-R20: a first block passes")
  void firstBlock() {
    assertThat(allotted(allotment())).isKept();
  }

  @Test
  @DisplayName("SKA-R20: a second block at another unit passes, right after the first one too")
  void secondBlockElsewhere() {
    assertThat(allotted(allotment().otherBlockElsewhere("2027-03-01", "2027-03-28"))).isKept();
    assertThat(allotted(allotment().otherBlockElsewhere("2027-01-04", "2027-01-31"))).isKept();
  }

  @Test
  @DisplayName("SKA-R20: a second block at the same unit is refused")
  void secondBlockHere() {
    assertThat(allotted(allotment().otherBlockHere("2027-03-01", "2027-03-28")))
        .isBroken(Effect.BLOCK, "rule.SKA-R20.same-unit");
  }

  @ParameterizedTest
  @CsvSource({
    "2027-02-28, 2027-03-27",
    "2027-01-05, 2027-02-01",
    "2027-02-01, 2027-02-28",
    "2027-01-01, 2027-03-31"
  })
  @DisplayName("SKA-R20: blocks that share a day are refused")
  void overlap(String first, String last) {
    assertThat(allotted(allotment().otherBlockElsewhere(first, last)))
        .isBroken(
            Effect.BLOCK,
            "rule.SKA-R20.overlap",
            LocalDate.parse("2027-02-01"),
            LocalDate.parse("2027-02-28"),
            LocalDate.parse(first),
            LocalDate.parse(last));
  }

  @Test
  @DisplayName("SKA-R20: a third block is refused")
  void thirdBlock() {
    AllotmentExample third =
        allotment()
            .otherBlockElsewhere("2027-03-01", "2027-03-28")
            .otherBlockElsewhere("2027-04-05", "2027-05-02");

    assertThat(allotted(third)).isBroken(Effect.BLOCK, "rule.SKA-R20.too-many", 2, 2);
    assertThat(rule.at(Moment.DECISION_ISSUE, TODAY, third.facts()))
        .isBroken(Effect.BLOCK, "rule.SKA-R20.too-many", 2, 2);
  }

  @Test
  @DisplayName("SKA-R20: how many blocks are possible follows the dated parameter")
  void otherParameter() {
    assertThat(
            rule.with("maximumBlocks", "1")
                .at(
                    Moment.PLACEMENT_ALLOT,
                    TODAY,
                    allotment().otherBlockElsewhere("2027-03-01", "2027-03-28").facts()))
        .isBroken(Effect.BLOCK, "rule.SKA-R20.too-many", 1, 1);
  }

  private Verdict allotted(AllotmentExample allotment) {
    return rule.at(Moment.PLACEMENT_ALLOT, TODAY, allotment.facts());
  }
}
