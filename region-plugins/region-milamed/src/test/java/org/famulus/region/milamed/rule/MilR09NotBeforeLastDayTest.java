package org.famulus.region.milamed.rule;

import static org.famulus.region.testkit.VerdictAssert.assertThat;
import static org.famulus.region.testkit.example.CompletionExample.completion;

import java.time.LocalDate;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.famulus.region.testkit.example.CompletionExample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("MIL-R09: nobody signs before the last day")
class MilR09NotBeforeLastDayTest {

  private final AskedRule rule = AskedRule.of(new MilR09NotBeforeLastDay());

  @Test
  @DisplayName("MIL-R09: the last day is early enough, the day before is not")
  void lastDay() {
    assertThat(graded(completion().confirmed("2027-02-28", true, true))).isKept();
    assertThat(graded(completion().confirmed("2027-02-27", true, true)))
        .isBroken(
            Effect.BLOCK,
            "rule.MIL-R09.early",
            LocalDate.parse("2027-02-27"),
            LocalDate.parse("2027-02-28"));
  }

  @Test
  @DisplayName("MIL-R09: without a signature there is no certificate")
  void notSigned() {
    assertThat(graded(completion().notConfirmed()))
        .isBroken(Effect.BLOCK, "rule.MIL-R09.not-signed");
  }

  @Test
  @DisplayName("MIL-R09: what is not passed needs no signature")
  void failing() {
    org.assertj.core.api.Assertions.assertThat(graded(completion().notConfirmed().failing()))
        .isEqualTo(Verdict.notApplicable());
  }

  private Verdict graded(CompletionExample end) {
    return rule.at(Moment.PLACEMENT_GRADE, LocalDate.parse("2027-03-05"), end.facts());
  }
}
