package org.famulus.core.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.payment.EarlierPayments.Entry;
import org.famulus.core.payment.PlacementWeeks.Interruption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The weeks of a placement that are next to be paid")
class PaymentCaseTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);
  private static final LocalDate LAST = MONDAY.plusDays(27);
  private static final Interruption SECOND_AND_THIRD =
      new Interruption(MONDAY.plusDays(7), Optional.of(MONDAY.plusDays(20)));

  @Test
  @DisplayName("are the real ones: after a pause the fourth is the fourth")
  void afterPause() {
    PaymentCase paused = paymentCase(List.of(SECOND_AND_THIRD), Set.of(), claim(1, 1));
    assertThat(paused.unpaid(LAST)).isEqualTo(1);
    assertThat(paused.next(1, LAST)).containsExactly(4);
  }

  @Test
  @DisplayName("are those the logbook documents before the others")
  void logged() {
    PaymentCase logged = paymentCase(List.of(), Set.of(MONDAY, MONDAY.plusDays(21)));
    assertThat(logged.next(2, LAST)).containsExactly(1, 4);
    assertThat(logged.next(3, LAST)).containsExactly(1, 2, 4);
    assertThat(paymentCase(List.of(), Set.of(), claim(4, 1)).next(2, LAST)).containsExactly(1, 2);
  }

  private static Entry claim(int firstWeek, int weeks) {
    return new Entry(1, Optional.empty(), firstWeek, weeks);
  }

  private static PaymentCase paymentCase(
      List<Interruption> pauses, Set<LocalDate> logbook, Entry... earlier) {
    return new PaymentCase(
        new PaidPlacement(1, 2, "Unit", Optional.empty(), "Ada Student", "SURGERY", MONDAY, LAST),
        new PlacementWeeks(MONDAY, LAST, Optional.of(MONDAY), Optional.empty(), pauses),
        0,
        logbook,
        new EarlierPayments(List.of(earlier)));
  }
}
