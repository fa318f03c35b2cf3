package org.famulus.core.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A registration of interest")
class InterestTest {

  private final Interest interest = new Interest("toy", 1L, 2027, "ELECTIVE", "surgery");

  @Test
  @DisplayName("has as many places in a period as the unit's limit, but never more than in the year")
  void periodCapacity() {
    interest.commitTo(3, 2);
    assertThat(interest.periodCapacity()).isEqualTo(2);
    interest.commitTo(3, null);
    assertThat(interest.periodCapacity()).isEqualTo(3);
    interest.commitTo(3, 5);
    assertThat(interest.periodCapacity()).isEqualTo(3);
  }

  @Test
  @DisplayName("forgets the reason for an unusual number once the number is another")
  void capacityReason() {
    interest.commitTo(6, null);
    interest.setCapacityReason("New ward");
    interest.commitTo(6, 2);
    assertThat(interest.capacityReason()).contains("New ward");
    interest.commitTo(7, 2);
    assertThat(interest.capacityReason()).isEmpty();
  }

  @Test
  @DisplayName("waits for approval again when its approval lapses, and forgets the delegation")
  void lapse() {
    interest.submit();
    interest.approve(
        new Approval(
            "Sven",
            ApproverRole.DELEGATE,
            LocalDate.parse("2026-09-01"),
            Optional.of(
                new Approval.Delegation(
                    "Vera", LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31")))));
    assertThat(interest.state()).isEqualTo(InterestState.APPROVED);
    interest.lapseApproval();
    assertThat(interest.state()).isEqualTo(InterestState.SUBMITTED);
    assertThat(interest.approval()).isEmpty();
    interest.approve(
        new Approval(
            "Vera", ApproverRole.HEAD, LocalDate.parse("2026-09-02"), Optional.empty()));
    assertThat(interest.approval().orElseThrow().delegation()).isEmpty();
  }

  @Test
  @DisplayName("says who acts next")
  void nextActor() {
    interest.commitTo(2, null);
    assertThat(NextActor.of(interest, false)).isEqualTo(NextActor.UNIT);
    interest.submit();
    assertThat(NextActor.of(interest, false)).isEqualTo(NextActor.HEAD);
    interest.approve(
        new Approval(
            "Vera", ApproverRole.HEAD, LocalDate.parse("2026-09-02"), Optional.empty()));
    assertThat(NextActor.of(interest, false)).isEqualTo(NextActor.FACULTY);
    assertThat(NextActor.of(interest, true)).isEqualTo(NextActor.ALLOTMENT);
    interest.withdraw();
    assertThat(NextActor.of(interest, true)).isEqualTo(NextActor.NOBODY);
  }
}
