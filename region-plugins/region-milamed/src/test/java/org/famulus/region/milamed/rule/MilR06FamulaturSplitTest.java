package org.famulus.region.milamed.rule;

import static org.famulus.region.milamed.Students.student;
import static org.famulus.region.testkit.VerdictAssert.assertThat;
import static org.famulus.region.testkit.example.BookingExample.booking;
import static org.famulus.region.testkit.example.CompletionExample.completion;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.famulus.region.milamed.Students;
import org.famulus.region.milamed.study.Bucket;
import org.famulus.region.milamed.study.Kinds;
import org.famulus.region.milamed.study.Moments;
import org.famulus.region.milamed.study.PartToCount;
import org.famulus.region.spi.facts.HostFacts;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.famulus.region.testkit.example.CompletionExample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("MIL-R06: 30 outpatient, 30 inpatient, 30 GP care, 30 free; before, 30, 60 and 30")
class MilR06FamulaturSplitTest {

  private final AskedRule rule = AskedRule.of(new MilR06FamulaturSplit());

  @Test
  @DisplayName("MIL-R06: 30 days fill the hospital month; 31 fill it and one free day")
  void overflow() {
    assertThat(counted(student(), hospital(30))).isKept();
    assertThat(counted(student(), hospital(31))).isKept();
  }

  @Test
  @DisplayName("MIL-R06: 60 days of hospital use up the free month; the 61st is lost")
  void lost() {
    assertThat(counted(student(), hospital(60))).isKept();
    assertThat(counted(student(), hospital(61)))
        .isBroken(Effect.TASK, "rule.MIL-R06.lost", 61, 1);
  }

  @Test
  @DisplayName("MIL-R06: a second hospital month after a free one does not count")
  void full() {
    Students before =
        student().famulatur(Bucket.INPATIENT, 30, 0).famulatur(Bucket.FREE, 30, 0);

    assertThat(counted(before, hospital(30)))
        .isBroken(Effect.TASK, "rule.MIL-R06.lost", 30, 30);
  }

  @Test
  @DisplayName("MIL-R06: who registered to M2 a day before the change needs 60 hospital days")
  void older() {
    Students before = student().registered("2021-09-30").famulatur(Bucket.INPATIENT, 30, 0);

    assertThat(counted(before, hospital(30))).isKept();
    assertThat(counted(before, hospital(31)))
        .isBroken(Effect.TASK, "rule.MIL-R06.lost", 31, 1);
  }

  @Test
  @DisplayName("MIL-R06: who registered on the day of the change has a free month")
  void current() {
    Students before =
        student()
            .registered("2021-10-01")
            .famulatur(Bucket.GP_CARE, 30, 0)
            .famulatur(Bucket.OUTPATIENT, 30, 0);

    assertThat(counted(before, practice(30, true))).isKept();
    assertThat(counted(before, practice(31, true)))
        .isBroken(Effect.TASK, "rule.MIL-R06.lost", 31, 1);
  }

  @Test
  @DisplayName("MIL-R06: each examination office has a day of its own")
  void offices() {
    AskedRule later = rule.with("currentSetSinceST", "2022-04-01");
    Students before =
        student().registered("2022-03-31").famulatur(Bucket.INPATIENT, 60, 0);

    assertThat(
            later.at(
                Moments.PART_COUNT, day(), hospital(1), before.ofHalle().facts()))
        .isBroken(Effect.TASK, "rule.MIL-R06.lost", 1, 1);
    assertThat(
            later.at(
                Moments.PART_COUNT,
                day(),
                hospital(1),
                student().registered("2022-03-31").famulatur(Bucket.INPATIENT, 30, 0).facts()))
        .isKept();
  }

  @Test
  @DisplayName("MIL-R06: the host's confirmation of a Famulatur asks the same; other kinds do not")
  void completed() {
    Students full = student().famulatur(Bucket.GP_CARE, 30, 30).famulatur(Bucket.OUTPATIENT, 30, 0);

    assertThat(graded(completion().of(Kinds.FAMULATUR, "general_practice", 28, gp()), full))
        .isBroken(Effect.TASK, "rule.MIL-R06.lost", 28, 28);
    assertThat(graded(completion().of(Kinds.FAMULATUR, "general_practice", 28, gp()), student()))
        .isKept();
    org.assertj.core.api.Assertions.assertThat(
            graded(completion().of(Kinds.TERTIAL, "general_practice", 112, gp()), full))
        .isEqualTo(Verdict.notApplicable());
  }

  private Verdict graded(CompletionExample end, Students student) {
    return rule.at(Moment.PLACEMENT_GRADE, day(), end.facts(), student.facts());
  }

  private Verdict counted(Students student, PartToCount part) {
    return rule.at(Moments.PART_COUNT, day(), part, student.facts());
  }

  private static HostFacts gp() {
    return booking().marked("GP_CARE").host();
  }

  private static PartToCount hospital(int days) {
    return part(days, HostFacts.HOSPITAL, Set.of());
  }

  private static PartToCount practice(int days, boolean gpCare) {
    return part(days, HostFacts.PRACTICE, gpCare ? Set.of("GP_CARE") : Set.of());
  }

  private static PartToCount part(int days, String siteType, Set<String> marks) {
    LocalDate firstDay = LocalDate.parse("2026-02-01");
    return new PartToCount(
        1L,
        Kinds.FAMULATUR,
        new PeriodFacts(0, firstDay, firstDay.plusDays(days - 1L)),
        days,
        siteType,
        marks,
        Optional.empty());
  }

  private static LocalDate day() {
    return LocalDate.parse("2026-11-02");
  }
}
