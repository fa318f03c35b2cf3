package org.famulus.region.milamed.rule;

import static org.famulus.region.testkit.VerdictAssert.assertThat;
import static org.famulus.region.testkit.example.BookingExample.booking;
import static org.famulus.region.testkit.example.CompletionExample.completion;

import java.time.LocalDate;
import org.famulus.region.milamed.study.Kinds;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.famulus.region.testkit.example.BookingExample;
import org.famulus.region.testkit.example.CompletionExample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("MIL-R10: the block practicum in general practice takes 14 days at a teaching practice")
class MilR10BlockPracticumTest {

  private final AskedRule rule = AskedRule.of(new MilR10BlockPracticum());

  @Test
  @DisplayName("MIL-R10: 14 days are enough, 13 are refused")
  void days() {
    assertThat(asked(block().on("2027-02-01", "2027-02-14"))).isKept();
    assertThat(asked(block().on("2027-02-01", "2027-02-13")))
        .isBroken(Effect.BLOCK, "rule.MIL-R10.short", 13, 14);
  }

  @Test
  @DisplayName("MIL-R10: a practice that is no teaching practice is refused, and so is a hospital")
  void accredited() {
    assertThat(asked(booking().of(Kinds.BLOCK_PRACTICUM, "general_practice")))
        .isBroken(Effect.BLOCK, "rule.MIL-R10.not-accredited");
    assertThat(asked(block().atHospital()))
        .isBroken(Effect.BLOCK, "rule.MIL-R10.not-accredited");
  }

  @Test
  @DisplayName("MIL-R10: other fields and kinds are not asked")
  void others() {
    org.assertj.core.api.Assertions.assertThat(
            asked(booking().of(Kinds.BLOCK_PRACTICUM, "surgery")))
        .isEqualTo(Verdict.notApplicable());
    org.assertj.core.api.Assertions.assertThat(
            asked(booking().of(Kinds.FAMULATUR, "general_practice")))
        .isEqualTo(Verdict.notApplicable());
  }

  @Test
  @DisplayName("MIL-R10: at the end 13 days there, or a lost accreditation, are held")
  void completed() {
    assertThat(graded(end(14, block()))).isKept();
    assertThat(graded(end(13, block()))).isBroken(Effect.HOLD, "rule.MIL-R10.short", 13, 14);
    assertThat(graded(end(14, booking())))
        .isBroken(Effect.HOLD, "rule.MIL-R10.not-accredited");
  }

  private static BookingExample block() {
    return booking()
        .of(Kinds.BLOCK_PRACTICUM, "general_practice")
        .marked("TEACHING_PRACTICE");
  }

  private static CompletionExample end(int days, BookingExample at) {
    return completion().of(Kinds.BLOCK_PRACTICUM, "general_practice", days, at.host());
  }

  private Verdict graded(CompletionExample end) {
    return rule.at(Moment.PLACEMENT_GRADE, LocalDate.parse("2027-03-05"), end.facts());
  }

  private Verdict asked(BookingExample booking) {
    return rule.at(Moment.BOOKING_REQUEST, LocalDate.parse("2026-11-02"), booking.facts());
  }
}
