package org.famulus.region.skane.rule;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("SKA-R18: the student is reminded until the confirmation is handed in")
class SkaR18ConfirmationReminderTest {

  private final AskedRule rule = AskedRule.of(new SkaR18ConfirmationReminder());

  @ParameterizedTest(name = "SKA-R18: on {0}, last reminded on {1}: {2}")
  @CsvSource(
      nullValues = "never",
      value = {
        "2027-03-13, never, kept",
        "2027-03-14, never, task",
        "2027-03-20, 2027-03-14, kept",
        "2027-03-21, 2027-03-14, task",
        "2027-06-01, 2027-05-20, task"
      })
  void reminders(String today, String remindedOn, String expected) {
    CompletionExample open = completion().notHandedIn();
    Verdict verdict = daily(today, remindedOn == null ? open : open.reminded(remindedOn));
    if (expected.equals("task")) {
      assertThat(verdict)
          .isBroken(Effect.TASK, "rule.SKA-R18.missing", LocalDate.parse("2027-02-28"));
    } else {
      assertThat(verdict).isKept();
    }
  }

  @Test
  @DisplayName("SKA-R18: once it is there nobody is reminded")
  void handedIn() {
    assertThat(daily("2027-06-01", completion())).isKept();
  }

  private Verdict daily(String today, CompletionExample end) {
    return rule.at(Moment.PLACEMENT_AFTERWARDS, LocalDate.parse(today), end.facts());
  }
}
