package org.famulus.core.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How full a host's offer is, and where there is room")
class OccupationTest {

  private static final LocalDate MONDAY = LocalDate.parse("2027-03-01");
  private static final DaySpan MARCH = days(0, 30);

  @Test
  @DisplayName("counts those of the fullest day, not everybody who comes in the period")
  void fullestDay() {
    Occupation two = new Occupation(MARCH, 2, List.of(days(0, 4), days(5, 9), days(4, 6)), List.of());

    assertThat(two.mostAtATime(MARCH)).isEqualTo(2);
    assertThat(two.mostAtATime(days(7, 20))).isEqualTo(1);
    assertThat(two.mostAtATime(days(10, 20))).isZero();
    assertThat(two.hasRoom(days(3, 5))).isFalse();
    assertThat(two.hasRoom(days(7, 20))).isTrue();
  }

  @Test
  @DisplayName("first and last day count: who leaves on a day is still there on it")
  void bothEnds() {
    Occupation one = new Occupation(MARCH, 1, List.of(days(10, 14)), List.of());

    assertThat(one.hasRoom(days(5, 9))).isTrue();
    assertThat(one.hasRoom(days(5, 10))).isFalse();
    assertThat(one.hasRoom(days(14, 20))).isFalse();
    assertThat(one.hasRoom(days(15, 20))).isTrue();
  }

  @Test
  @DisplayName("nobody fits in a closed day, outside the window, or into no place at all")
  void nowhere() {
    Occupation one = new Occupation(MARCH, 1, List.of(), List.of(days(7, 8)));

    assertThat(one.hasRoom(days(6, 7))).isFalse();
    assertThat(one.hasRoom(days(25, 31))).isFalse();
    assertThat(one.hasRoom(days(25, 30))).isTrue();
    assertThat(new Occupation(MARCH, 0, List.of(), List.of()).hasRoom(days(0, 0))).isFalse();
  }

  @Test
  @DisplayName("the nearest start is looked for on both sides; of two as near the earlier is taken")
  void nearest() {
    Occupation one = new Occupation(MARCH, 1, List.of(days(10, 14)), List.of());

    assertThat(one.nearestStart(MONDAY.plusDays(12), 3, MONDAY)).contains(MONDAY.plusDays(15));
    assertThat(one.nearestStart(MONDAY.plusDays(11), 3, MONDAY)).contains(MONDAY.plusDays(7));
    assertThat(one.nearestStart(MONDAY.plusDays(11), 3, MONDAY.plusDays(9)))
        .contains(MONDAY.plusDays(15));
    assertThat(one.nearestStart(MONDAY.minusDays(50), 5, MONDAY)).contains(MONDAY);
    assertThat(one.nearestStart(MONDAY.plusDays(90), 5, MONDAY)).contains(MONDAY.plusDays(26));
    assertThat(one.nearestStart(MONDAY, 20, MONDAY)).isEmpty();
    assertThat(one.nearestStart(MONDAY, 32, MONDAY)).isEmpty();
  }

  @Test
  @DisplayName("the first start keeps to the days asked for; free days that follow each other are one stretch")
  void stretches() {
    Occupation one = new Occupation(MARCH, 1, List.of(days(10, 14)), List.of(days(17, 17)));

    assertThat(one.firstStart(3, MONDAY.plusDays(9), MONDAY.plusDays(30)))
        .contains(MONDAY.plusDays(18));
    assertThat(one.firstStart(2, MONDAY.plusDays(9), MONDAY.plusDays(16)))
        .contains(MONDAY.plusDays(15));
    assertThat(one.firstStart(3, MONDAY.plusDays(9), MONDAY.plusDays(19))).isEmpty();
    assertThat(one.firstStart(14, MONDAY.minusDays(9), MONDAY.plusDays(90))).isEmpty();
    assertThat(one.freeStretches(MONDAY.plusDays(2), 3))
        .containsExactly(days(2, 9), days(18, 30));
    assertThat(one.freeStretches(MONDAY.plusDays(2), 1))
        .containsExactly(days(2, 9), days(15, 16), days(18, 30));
  }

  @Test
  @DisplayName("the first start is the one looking day by day finds, in many invented months")
  void firstStartDayByDay() {
    int found = 0;
    Random random = new Random(7);
    for (int month = 0; month < 2_000; month++) {
      Occupation one =
          new Occupation(
              MARCH, random.nextInt(4), some(random, 8), some(random, 2));
      List<DaySpan> elsewhere = some(random, 2);
      int length = 1 + random.nextInt(6);
      LocalDate from = MONDAY.plusDays(random.nextInt(10) - 3);
      LocalDate to = MONDAY.plusDays(15 + random.nextInt(20));
      Optional<LocalDate> dayByDay =
          from.datesUntil(to.plusDays(1))
              .filter(
                  day -> {
                    DaySpan stay = DaySpan.of(day, length);
                    return !stay.lastDay().isAfter(to)
                        && elsewhere.stream().noneMatch(stay::meets)
                        && one.hasRoom(stay);
                  })
              .findFirst();
      assertThat(one.firstStart(length, from, to, elsewhere))
          .as("month " + month)
          .isEqualTo(dayByDay);
      found += dayByDay.isPresent() ? 1 : 0;
    }
    assertThat(found).isBetween(500, 1_900);
  }

  @Test
  @DisplayName("room is counted by days and places, none on closed days or outside the window")
  void roomIn() {
    Occupation two =
        new Occupation(days(2, 22), 2, List.of(days(7, 8), days(8, 9)), List.of(days(14, 20)));

    assertThat(two.roomIn(days(6, 9))).isEqualTo(2 + 1 + 0 + 1);
    assertThat(two.roomIn(days(0, 3))).isEqualTo(4);
    assertThat(two.roomIn(days(13, 30))).isEqualTo(2 + 2 * 2);
    assertThat(two.roomIn(days(23, 30))).isZero();
  }

  private static List<DaySpan> some(Random random, int most) {
    return IntStream.range(0, random.nextInt(most + 1))
        .mapToObj(
            i -> {
              int first = random.nextInt(28);
              return days(first, first + random.nextInt(7));
            })
        .toList();
  }

  @Test
  @DisplayName("weeks are cut to the window; one that is closed all through has no room")
  void weeks() {
    Occupation one =
        new Occupation(days(2, 22), 2, List.of(days(7, 7)), List.of(days(14, 20)));

    assertThat(one.weeks(MONDAY, 10))
        .containsExactly(
            new Occupation.Week(MONDAY.plusDays(2), MONDAY.plusDays(6), 2),
            new Occupation.Week(MONDAY.plusDays(7), MONDAY.plusDays(13), 1),
            new Occupation.Week(MONDAY.plusDays(14), MONDAY.plusDays(20), 0),
            new Occupation.Week(MONDAY.plusDays(21), MONDAY.plusDays(22), 2));
    assertThat(one.weeks(MONDAY.plusDays(9), 1)).hasSize(1);
  }

  private static DaySpan days(int first, int last) {
    return new DaySpan(MONDAY.plusDays(first), MONDAY.plusDays(last));
  }
}
