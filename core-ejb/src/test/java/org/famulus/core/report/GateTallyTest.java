package org.famulus.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.famulus.core.report.GateTally.Days;
import org.famulus.region.spi.compliance.RequirementStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How long a requirement takes")
class GateTallyTest {

  private static final LocalDate DECIDED = LocalDate.of(2026, 12, 1);
  private static final LocalDate TODAY = LocalDate.of(2027, 1, 15);

  @Test
  @DisplayName("is told on average, from the decision and from the handing in")
  void averages() {
    GateTally tally = new GateTally("INSURANCE", "insurance", false);
    tally.add(verified(10, 14), 1, TODAY);
    tally.add(verified(20, 22), 1, TODAY);
    GateRow row = tally.row();
    assertThat(row.asked().value()).isEqualTo(2);
    assertThat(row.daysToHandIn().value()).isEqualTo(15);
    assertThat(row.daysToVerify().value()).isEqualTo(3);
    assertThat(row.days()).isEqualTo(18);
  }

  @Test
  @DisplayName("counts what is open, and what is late of that; what is not required does not count")
  void openAndLate() {
    GateTally tally = new GateTally("INSURANCE", "insurance", false);
    tally.add(open(TODAY.minusDays(1)), 2, TODAY);
    tally.add(open(TODAY), 3, TODAY);
    tally.add(
        new Days(RequirementStatus.NOT_REQUIRED, DECIDED, null, null, TODAY.minusDays(9)),
        7,
        TODAY);
    GateRow row = tally.row();
    assertThat(row.asked().value()).isEqualTo(5);
    assertThat(row.open().value()).isEqualTo(5);
    assertThat(row.late().value()).isEqualTo(2);
    assertThat(row.daysToHandIn().known()).isFalse();
  }

  @Test
  @DisplayName("of health or police matters is not told of fewer than five people")
  void smallGroups() {
    GateTally four = new GateTally("TB", "health", true);
    four.add(verified(10, 14), 4, TODAY);
    assertThat(four.row().asked().told()).isFalse();
    assertThat(four.row().daysToHandIn().told()).isFalse();
    assertThat(four.row().open().told()).isFalse();
    assertThat(four.row().days()).isZero();

    GateTally six = new GateTally("TB", "health", true);
    six.add(verified(10, 14), 5, TODAY);
    six.add(open(TODAY.minusDays(1)), 1, TODAY);
    assertThat(six.row().asked().told()).isTrue();
    assertThat(six.row().daysToHandIn().told()).isTrue();
    assertThat(six.row().open().told()).as("one open case would be one person").isFalse();
    assertThat(six.row().late().told()).isFalse();
  }

  private static Days verified(int handedIn, int verified) {
    return new Days(
        RequirementStatus.VERIFIED,
        DECIDED,
        DECIDED.plusDays(handedIn),
        DECIDED.plusDays(verified),
        TODAY);
  }

  private static Days open(LocalDate due) {
    return new Days(RequirementStatus.REQUIRED, DECIDED, null, null, due);
  }
}
