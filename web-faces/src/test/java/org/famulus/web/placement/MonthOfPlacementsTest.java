package org.famulus.web.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.famulus.core.placement.PlacementFace;
import org.famulus.core.placement.PlacementState;
import org.famulus.web.placement.MonthOfPlacements.Bar;
import org.famulus.web.placement.MonthOfPlacements.Week;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A month of placements")
class MonthOfPlacementsTest {

  private static final YearMonth FEBRUARY = YearMonth.of(2027, 2);
  private static final LocalDate FIRST = FEBRUARY.atDay(1);

  @Test
  @DisplayName("shows each of a few, from its first day to its last")
  void few() {
    MonthOfPlacements month = month(faces(3, 3), Optional.empty());
    Week first = month.weeks().get(0);
    assertThat(first.bars()).extracting(Bar::count).containsExactly(1, 1, 1);
    assertThat(first.hidden()).isZero();
    assertThat(first.bars().get(0).begins()).isTrue();
    assertThat(month.weeks().get(3).bars().get(0).ends()).isTrue();
  }

  @Test
  @DisplayName("shows many by unit and period")
  void byUnit() {
    Week week = month(faces(20, 4), Optional.empty()).weeks().get(0);
    assertThat(week.bars()).extracting(Bar::count).containsExactly(5, 5, 5, 5);
    assertThat(week.hidden()).isZero();
  }

  @Test
  @DisplayName("where many units have some, a week shows the first and says how many there are besides")
  void folded() {
    MonthOfPlacements month = month(faces(40, 20), Optional.empty());
    assertThat(month.weeks())
        .allSatisfy(
            week -> {
              assertThat(week.bars()).hasSize(MonthOfPlacements.FOLDED);
              assertThat(week.hidden()).isEqualTo(40 - 2 * MonthOfPlacements.FOLDED);
            });
  }

  @Test
  @DisplayName("the week that was opened shows all, the others stay as they are")
  void opened() {
    List<Week> weeks = month(faces(40, 20), Optional.of(FIRST.plusDays(9))).weeks();
    assertThat(weeks).extracting(Week::opened).containsExactly(false, true, false, false);
    assertThat(weeks.get(1).bars()).hasSize(20);
    assertThat(weeks.get(1).hidden()).isZero();
  }

  @Test
  @DisplayName("nothing is folded for the sake of one bar")
  void oneMore() {
    int bars = MonthOfPlacements.FOLDED + 1;
    assertThat(month(faces(bars, bars), Optional.empty()).weeks().get(0).bars()).hasSize(bars);
  }

  private static MonthOfPlacements month(List<PlacementFace> faces, Optional<LocalDate> opened) {
    return MonthOfPlacements.of(FEBRUARY, faces, false, opened);
  }

  /** So many students, spread evenly over so many units, for the whole month. */
  private static List<PlacementFace> faces(int students, int units) {
    return IntStream.range(0, students).mapToObj(i -> face(i, i % units)).toList();
  }

  private static PlacementFace face(int id, int unit) {
    return new PlacementFace(
        id,
        "2027-%04d".formatted(id),
        Optional.of((long) id),
        Optional.empty(),
        id,
        "Student " + id,
        "University",
        unit,
        "Unit %02d".formatted(unit),
        Optional.empty(),
        Optional.empty(),
        "ELECTIVE",
        "cardiology",
        FIRST,
        FIRST.plusDays(27),
        PlacementState.ACCEPTED);
  }
}
