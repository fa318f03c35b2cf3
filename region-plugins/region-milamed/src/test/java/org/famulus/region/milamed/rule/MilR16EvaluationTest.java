package org.famulus.region.milamed.rule;

import static org.famulus.region.testkit.VerdictAssert.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.famulus.region.spi.facts.EvaluationFacts;
import org.famulus.region.spi.facts.EvaluationGroupFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("MIL-R16: two reminders, and no group below five")
class MilR16EvaluationTest {

  private final AskedRule rule = AskedRule.of(new MilR16Evaluation());

  @Test
  @DisplayName("MIL-R16: a week after the last day is the first reminder, not a day before")
  void first() {
    assertThat(remind("2027-03-06", 0, "")).isKept();
    assertThat(remind("2027-03-07", 0, ""))
        .isBroken(Effect.TASK, "rule.MIL-R16.remind", LocalDate.parse("2027-02-28"));
  }

  @Test
  @DisplayName("MIL-R16: the second comes a week after the first, and there is no third")
  void second() {
    assertThat(remind("2027-03-13", 1, "2027-03-07")).isKept();
    assertThat(remind("2027-03-14", 1, "2027-03-07"))
        .isBroken(Effect.TASK, "rule.MIL-R16.remind", LocalDate.parse("2027-02-28"));
    assertThat(remind("2028-03-14", 2, "2027-03-14")).isKept();
  }

  @Test
  @DisplayName("MIL-R16: five answers are shown, four are not")
  void group() {
    assertThat(shown(5)).isKept();
    assertThat(shown(4)).isBroken(Effect.HIDE, "rule.MIL-R16.few", 5);
  }

  private Verdict shown(int answers) {
    return rule.at(
        Moment.EVALUATION_REPORT,
        LocalDate.parse("2027-10-01"),
        new EvaluationGroupFacts(answers));
  }

  private Verdict remind(String today, int reminders, String remindedOn) {
    return rule.at(
        Moment.EVALUATION_REMIND,
        LocalDate.parse(today),
        new EvaluationFacts(
            LocalDate.parse("2027-02-28"),
            reminders,
            Optional.of(remindedOn).filter(each -> !each.isEmpty()).map(LocalDate::parse)));
  }
}
