package org.famulus.region.milamed.rule;

import static org.famulus.region.milamed.Students.student;
import static org.famulus.region.testkit.VerdictAssert.assertThat;
import static org.famulus.region.testkit.example.BookingExample.booking;
import static org.famulus.region.testkit.example.CompletionExample.completion;

import java.time.LocalDate;
import org.famulus.region.milamed.Students;
import org.famulus.region.milamed.study.AbsenceToEnter;
import org.famulus.region.milamed.study.Kinds;
import org.famulus.region.milamed.study.Moments;
import org.famulus.region.milamed.study.Tertial.Absence;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("MIL-R12: 30 training days are missed in the year at most, 20 in a tertial, 5 in a split half")
class MilR12AbsencesTest {

  private final AskedRule rule = AskedRule.of(new MilR12Absences());

  @Test
  @DisplayName("MIL-R12: below 80 % of 20 days nobody asks; at 16 a word is asked for")
  void nearTertial() {
    assertThat(entered(student().tertial(1, "surgery", false), 15)).isKept();
    assertThat(entered(student().tertial(1, "surgery", false), 16))
        .isBroken(Effect.WARN, "rule.MIL-R12.near-tertial", 16, 20);
  }

  @Test
  @DisplayName("MIL-R12: the 20th day of a tertial is allowed, the 21st holds it")
  void tertial() {
    assertThat(entered(student().tertial(1, "surgery", false, new Absence(1, 10)), 10))
        .isBroken(Effect.WARN, "rule.MIL-R12.near-tertial", 20, 20);
    assertThat(entered(student().tertial(1, "surgery", false, new Absence(1, 10)), 11))
        .isBroken(Effect.HOLD, "rule.MIL-R12.tertial", 21, 20);
  }

  @Test
  @DisplayName("MIL-R12: over the year 23 days need no word, 24 do, 30 are allowed, 31 hold")
  void year() {
    Students before =
        student()
            .tertial(2, "internal_medicine", false, new Absence(1, 15))
            .tertial(1, "surgery", false);

    assertThat(entered(before, 8)).isKept();
    assertThat(entered(before, 9)).isBroken(Effect.WARN, "rule.MIL-R12.near-year", 24, 30);
    assertThat(entered(before, 15)).isBroken(Effect.WARN, "rule.MIL-R12.near-year", 30, 30);
    assertThat(entered(before, 16)).isBroken(Effect.HOLD, "rule.MIL-R12.year", 31, 30);
  }

  @Test
  @DisplayName("MIL-R12: in a split half 3 days need no word, 4 do, 5 are allowed, 6 hold")
  void half() {
    Students before = student().tertial(1, "surgery", true, new Absence(2, 5));

    assertThat(entered(before, 3)).isKept();
    assertThat(entered(before, 4)).isBroken(Effect.WARN, "rule.MIL-R12.near-half", 4, 5);
    assertThat(entered(before, 5)).isBroken(Effect.WARN, "rule.MIL-R12.near-half", 5, 5);
    assertThat(entered(before, 6)).isBroken(Effect.HOLD, "rule.MIL-R12.half", 6, 5);
  }

  @Test
  @DisplayName("MIL-R12: the certificate of a tertial is held above a limit, and only then")
  void certificate() {
    assertThat(graded(student().tertial(7, "surgery", false, new Absence(1, 20)))).isKept();
    assertThat(graded(student().tertial(7, "surgery", false, new Absence(1, 21))))
        .isBroken(Effect.HOLD, "rule.MIL-R12.tertial", 21, 20);
    assertThat(graded(student().tertial(7, "surgery", true, new Absence(2, 6))))
        .isBroken(Effect.HOLD, "rule.MIL-R12.half", 6, 5);
  }

  @Test
  @DisplayName("MIL-R12: a placement that is no tertial has no limits")
  void otherKinds() {
    org.assertj.core.api.Assertions.assertThat(
            graded(student().tertial(8, "surgery", false, new Absence(1, 25))))
        .isEqualTo(Verdict.notApplicable());
  }

  private Verdict entered(Students student, int days) {
    return rule.at(
        Moments.ABSENCE_ENTER,
        LocalDate.parse("2026-07-01"),
        new AbsenceToEnter(1L, 1L, 1, days),
        student.facts());
  }

  private Verdict graded(Students student) {
    return rule.at(
        Moment.PLACEMENT_GRADE,
        LocalDate.parse("2027-03-01"),
        completion().ofPlacement(7).of(Kinds.TERTIAL, "surgery", 112, booking().host()).facts(),
        student.facts());
  }
}
