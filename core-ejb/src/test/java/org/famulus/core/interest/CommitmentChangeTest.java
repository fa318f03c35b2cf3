package org.famulus.core.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A change of what a unit has promised")
class CommitmentChangeTest {

  private static final Period FEBRUARY = fourWeeksFrom("2027-02-01");
  private static final Period MARCH = fourWeeksFrom("2027-03-01");
  private static final Period APRIL = fourWeeksFrom("2027-04-05");

  @Test
  @DisplayName("is none if numbers and periods stay")
  void none() {
    assertThat(from(3, 2, FEBRUARY, MARCH).to(3, 2, MARCH, FEBRUARY))
        .isEqualTo(new CommitmentChange(false, false));
  }

  @Test
  @DisplayName("promises less with fewer places, a lower limit or fewer periods")
  void less() {
    CommitmentChange less = new CommitmentChange(true, false);
    assertThat(from(3, 2, FEBRUARY, MARCH).to(2, 2, FEBRUARY, MARCH)).isEqualTo(less);
    assertThat(from(3, 2, FEBRUARY, MARCH).to(3, 1, FEBRUARY, MARCH)).isEqualTo(less);
    assertThat(from(3, null, FEBRUARY).to(3, 2, FEBRUARY)).isEqualTo(less);
    assertThat(from(3, 2, FEBRUARY, MARCH).to(3, 2, MARCH)).isEqualTo(less);
  }

  @Test
  @DisplayName("promises more with more places, a higher limit or another period")
  void more() {
    CommitmentChange more = new CommitmentChange(true, true);
    assertThat(from(3, 2, FEBRUARY).to(4, 2, FEBRUARY)).isEqualTo(more);
    assertThat(from(3, 2, FEBRUARY).to(3, 3, FEBRUARY)).isEqualTo(more);
    assertThat(from(3, 2, FEBRUARY).to(3, null, FEBRUARY)).isEqualTo(more);
    assertThat(from(3, 2, FEBRUARY, MARCH).to(3, 2, FEBRUARY, APRIL)).isEqualTo(more);
  }

  @Test
  @DisplayName("promises no more if only a limit above all places is dropped")
  void limitWithoutMeaning() {
    assertThat(from(3, 5, FEBRUARY).to(3, null, FEBRUARY))
        .isEqualTo(new CommitmentChange(true, false));
  }

  private static Registered from(int places, Integer most, Period... periods) {
    Interest interest = new Interest("toy", 1L, 2027, "ELECTIVE", "surgery");
    interest.commitTo(places, most);
    return new Registered(
        new RegisteredInterest(
            interest,
            Stream.of(periods).map(p -> new InterestPeriod(1L, p.firstDay(), p.lastDay())).toList(),
            List.of()));
  }

  private record Registered(RegisteredInterest now) {
    CommitmentChange to(int places, Integer most, Period... periods) {
      return CommitmentChange.between(now, places, most, List.of(periods));
    }
  }

  private static Period fourWeeksFrom(String firstDay) {
    LocalDate first = LocalDate.parse(firstDay);
    return new Period(first, first.plusDays(27));
  }
}
