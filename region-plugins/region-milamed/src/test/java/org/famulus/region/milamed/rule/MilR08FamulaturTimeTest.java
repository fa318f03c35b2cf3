package org.famulus.region.milamed.rule;

import static org.famulus.region.milamed.Students.student;
import static org.famulus.region.testkit.VerdictAssert.assertThat;
import static org.famulus.region.testkit.example.BookingExample.booking;

import java.time.LocalDate;
import org.famulus.region.milamed.Students;
import org.famulus.region.milamed.study.Kinds;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("MIL-R08: a Famulatur lies between M1 and M2, in time without lectures")
class MilR08FamulaturTimeTest {

  private final AskedRule rule = AskedRule.of(new MilR08FamulaturTime());

  @Test
  @DisplayName("MIL-R08: the day after M1 is early enough, the day of M1 is not")
  void afterM1() {
    assertThat(asked(free().m1("2027-01-31"))).isKept();
    assertThat(asked(free().m1("2027-02-01")))
        .isBroken(
            Effect.BLOCK,
            "rule.MIL-R08.no-document",
            Text.of("rule.MIL-R08.before-m1", LocalDate.parse("2027-02-01")));
  }

  @Test
  @DisplayName("MIL-R08: it ends the day before M2 at the latest")
  void beforeM2() {
    assertThat(asked(free().m1("2025-09-01").m2("2027-03-01"))).isKept();
    assertThat(asked(free().m1("2025-09-01").m2("2027-02-28")))
        .isBroken(
            Effect.BLOCK,
            "rule.MIL-R08.no-document",
            Text.of("rule.MIL-R08.after-m2", LocalDate.parse("2027-02-28")));
  }

  @Test
  @DisplayName("MIL-R08: one day in lecture time is one too many, at either end")
  void lectures() {
    Text reason = Text.of("rule.MIL-R08.in-lectures");

    assertThat(asked(student().m1("2025-09-01").free("2027-02-01", "2027-02-28"))).isKept();
    assertThat(asked(student().m1("2025-09-01").free("2027-02-02", "2027-02-28")))
        .isBroken(Effect.BLOCK, "rule.MIL-R08.no-document", reason);
    assertThat(asked(student().m1("2025-09-01").free("2027-02-01", "2027-02-27")))
        .isBroken(Effect.BLOCK, "rule.MIL-R08.no-document", reason);
  }

  @Test
  @DisplayName("MIL-R08: lecture-free time and a leave semester add up")
  void addUp() {
    assertThat(
            asked(
                student()
                    .m1("2025-09-01")
                    .free("2027-01-15", "2027-02-14")
                    .free("2027-02-15", "2027-09-30")))
        .isKept();
  }

  @Test
  @DisplayName("MIL-R08: with a document for all of the days staff may go on with a word")
  void document() {
    assertThat(asked(student().m1("2025-09-01").document("2027-02-01", "2027-02-28")))
        .isBroken(
            Effect.WARN, "rule.MIL-R08.document", Text.of("rule.MIL-R08.in-lectures"));
    assertThat(asked(student().m1("2025-09-01").document("2027-02-01", "2027-02-27")))
        .isBroken(
            Effect.BLOCK, "rule.MIL-R08.no-document", Text.of("rule.MIL-R08.in-lectures"));
  }

  @Test
  @DisplayName("MIL-R08: whose M1 is not known is asked for it")
  void unknown() {
    assertThat(asked(free())).isBroken(Effect.BLOCK, "rule.MIL-R08.no-m1");
  }

  @Test
  @DisplayName("MIL-R08: other kinds may lie in lecture time")
  void otherKinds() {
    org.assertj.core.api.Assertions.assertThat(
            rule.at(
                Moment.BOOKING_REQUEST,
                LocalDate.parse("2026-11-02"),
                booking().of(Kinds.BLOCK_PRACTICUM, "general_practice").facts(),
                student().facts()))
        .isEqualTo(Verdict.notApplicable());
  }

  private static Students free() {
    return student().free("2027-01-01", "2027-12-31");
  }

  private Verdict asked(Students student) {
    return rule.at(
        Moment.BOOKING_REQUEST,
        LocalDate.parse("2026-11-02"),
        booking().of(Kinds.FAMULATUR, "general_practice").facts(),
        student.facts());
  }
}
