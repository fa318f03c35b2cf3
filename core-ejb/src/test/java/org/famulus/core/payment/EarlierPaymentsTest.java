package org.famulus.core.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.famulus.core.payment.EarlierPayments.Entry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What was paid for a placement before")
class EarlierPaymentsTest {

  @Test
  @DisplayName("is what its claims and corrections add up to")
  void paid() {
    assertThat(EarlierPayments.NONE.paidWeeks()).isZero();
    assertThat(payments(claim(1, 1, 2), correction(2, 1, -1), claim(3, 3, 2)).paidWeeks())
        .isEqualTo(3);
  }

  @Test
  @DisplayName("settles a week that was taken back, so that it is not claimed again")
  void takenBack() {
    assertThat(payments(claim(1, 1, 4), correction(2, 1, -2)).settledWeeks()).isEqualTo(4);
  }

  @Test
  @DisplayName("settles a week once that was taken back and given again")
  void takenBackAndGivenAgain() {
    EarlierPayments payments = payments(claim(1, 1, 2), correction(2, 1, -1), correction(3, 1, 1));
    assertThat(payments.paidWeeks()).isEqualTo(2);
    assertThat(payments.settledWeeks()).isEqualTo(2);
  }

  @Test
  @DisplayName("settles of each claim the most it ever paid, whatever other claims pay")
  void eachClaimByItself() {
    assertThat(
            payments(
                    claim(1, 1, 2),
                    claim(2, 3, 1),
                    correction(3, 1, -2),
                    correction(4, 2, 1),
                    correction(5, 1, 1))
                .settledWeeks())
        .isEqualTo(4);
  }

  @Test
  @DisplayName("settles the weeks its claims name, and for what corrections have added the first others")
  void whichWeeks() {
    SortedSet<Integer> started = new TreeSet<>(List.of(1, 2, 4));
    assertThat(EarlierPayments.NONE.settledOf(started)).isEmpty();
    assertThat(payments(claim(1, 4, 1)).settledOf(started)).containsExactly(4);
    assertThat(payments(claim(1, 4, 1), correction(2, 1, 1)).settledOf(started))
        .containsExactly(1, 4);
    assertThat(payments(claim(1, 1, 2), correction(2, 1, -1)).settledOf(started))
        .containsExactly(1, 2);
  }

  private static EarlierPayments payments(Entry... entries) {
    return new EarlierPayments(List.of(entries));
  }

  private static Entry claim(long id, int firstWeek, int weeks) {
    return new Entry(id, Optional.empty(), firstWeek, weeks);
  }

  private static Entry correction(long id, long claim, int weeks) {
    return new Entry(id, Optional.of(claim), 1, weeks);
  }
}
