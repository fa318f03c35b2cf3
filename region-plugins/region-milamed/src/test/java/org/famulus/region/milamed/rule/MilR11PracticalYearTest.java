package org.famulus.region.milamed.rule;

import static org.famulus.region.milamed.Students.student;
import static org.famulus.region.testkit.VerdictAssert.assertThat;
import static org.famulus.region.testkit.example.BookingExample.booking;
import static org.famulus.region.testkit.example.PlacementExample.placement;

import java.time.LocalDate;
import org.famulus.region.milamed.Students;
import org.famulus.region.milamed.study.Kinds;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.famulus.region.testkit.example.BookingExample;
import org.famulus.region.testkit.example.PlacementExample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("MIL-R11: the practical year is three tertials of 16 weeks after M2")
class MilR11PracticalYearTest {

  private final AskedRule rule = AskedRule.of(new MilR11PracticalYear());

  @Test
  @DisplayName("MIL-R11: M2 passed on the first day is early enough, a day later is not")
  void m2() {
    assertThat(asked(tertial(), student().m2("2026-05-18"))).isKept();
    assertThat(asked(tertial(), student().m2("2026-05-19")))
        .isBroken(Effect.BLOCK, "rule.MIL-R11.no-m2", LocalDate.parse("2026-05-18"));
    assertThat(asked(tertial(), student()))
        .isBroken(Effect.BLOCK, "rule.MIL-R11.no-m2", LocalDate.parse("2026-05-18"));
  }

  @Test
  @DisplayName("MIL-R11: only the official 16 weeks are recognised, to the day")
  void period() {
    assertThat(asked(tertial().on("2026-05-19", "2026-09-07"), passed()))
        .isBroken(Effect.BLOCK, "rule.MIL-R11.period", 16);
    assertThat(asked(tertial().on("2026-05-18", "2026-09-05"), passed()))
        .isBroken(Effect.BLOCK, "rule.MIL-R11.period", 16);
    assertThat(asked(tertial().on("2026-05-18", "2026-09-07"), passed()))
        .isBroken(Effect.BLOCK, "rule.MIL-R11.period", 16);
    assertThat(asked(tertial().on("2026-11-16", "2027-03-07"), passed())).isKept();
    assertThat(
            rule.with("firstDays", "2027-05-17")
                .at(
                    Moment.BOOKING_ACCEPT,
                    LocalDate.parse("2026-11-02"),
                    tertial().on("2027-05-17", "2027-09-05").facts(),
                    passed().facts()))
        .isKept();
  }

  @Test
  @DisplayName("MIL-R11: a site that does not teach students of the practical year is refused")
  void site() {
    assertThat(asked(plain().atHospital(), passed()))
        .isBroken(Effect.BLOCK, "rule.MIL-R11.site");
    assertThat(asked(plain().atHospital().marked("UNIVERSITY_HOSPITAL"), passed())).isKept();
    assertThat(asked(plain().marked("TEACHING_PRACTICE"), passed())).isKept();
  }

  @Test
  @DisplayName("MIL-R11: internal medicine and surgery once each, and one elective")
  void subjects() {
    assertThat(asked(tertial(), passed().tertial(1, "surgery", false))).isKept();
    assertThat(asked(tertial(), passed().tertial(1, "internal_medicine", false)))
        .isBroken(Effect.BLOCK, "rule.MIL-R11.subject", Text.of("field.internal_medicine"));
    assertThat(
            asked(
                tertial().of(Kinds.TERTIAL, "general_practice"),
                passed().tertial(1, "neurology", false)))
        .isBroken(Effect.BLOCK, "rule.MIL-R11.elective");
    assertThat(
            asked(
                tertial().of(Kinds.TERTIAL, "general_practice"),
                passed().tertial(1, "surgery", false)))
        .isKept();
  }

  @Test
  @DisplayName("MIL-R11: M2 is asked for again at the start, of tertials only")
  void start() {
    assertThat(starting(placement().of(Kinds.TERTIAL, booking().host()), student().m2("2027-02-01")))
        .isKept();
    assertThat(starting(placement().of(Kinds.TERTIAL, booking().host()), student()))
        .isBroken(Effect.BLOCK, "rule.MIL-R11.no-m2", LocalDate.parse("2027-02-01"));
    org.assertj.core.api.Assertions.assertThat(
            starting(placement().of(Kinds.FAMULATUR, booking().host()), student()))
        .isEqualTo(Verdict.notApplicable());
  }

  private static BookingExample plain() {
    return booking()
        .of(Kinds.TERTIAL, "internal_medicine")
        .on("2026-05-18", "2026-09-06");
  }

  private static BookingExample tertial() {
    return plain().atHospital().marked("TEACHING_HOSPITAL");
  }

  private static Students passed() {
    return student().m2("2026-04-30");
  }

  private Verdict starting(PlacementExample placement, Students student) {
    return rule.at(
        Moment.PLACEMENT_START,
        LocalDate.parse("2027-02-01"),
        placement.facts(),
        student.facts());
  }

  private Verdict asked(BookingExample booking, Students student) {
    return rule.at(
        Moment.BOOKING_REQUEST,
        LocalDate.parse("2026-03-02"),
        booking.facts(),
        student.facts());
  }
}
