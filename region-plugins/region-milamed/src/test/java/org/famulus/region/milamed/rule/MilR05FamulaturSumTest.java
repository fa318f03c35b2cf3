package org.famulus.region.milamed.rule;

import static org.famulus.region.milamed.Students.student;
import static org.famulus.region.testkit.VerdictAssert.assertThat;

import java.time.LocalDate;
import org.famulus.region.milamed.Students;
import org.famulus.region.milamed.study.Bucket;
import org.famulus.region.milamed.study.Moments;
import org.famulus.region.milamed.study.ProofOf;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("MIL-R05: the Famulatur adds up to 120 days before it is proven")
class MilR05FamulaturSumTest {

  private final AskedRule rule = AskedRule.of(new MilR05FamulaturSum());

  @Test
  @DisplayName("MIL-R05: 120 days are enough, 119 are held with the open day")
  void sum() {
    assertThat(proven(three().famulatur(Bucket.FREE, 30, 0))).isKept();
    assertThat(proven(three().famulatur(Bucket.FREE, 29, 0)))
        .isBroken(Effect.HOLD, "rule.MIL-R05.open", 119, 120, 1);
  }

  @Test
  @DisplayName("MIL-R05: what exceeds a bucket counts as free days")
  void free() {
    assertThat(
            proven(
                student()
                    .famulatur(Bucket.GP_CARE, 30, 30)
                    .famulatur(Bucket.OUTPATIENT, 30, 0)
                    .famulatur(Bucket.INPATIENT, 30, 0)))
        .isKept();
  }

  @Test
  @DisplayName("MIL-R05: nursing service is no Famulatur")
  void nursing() {
    assertThat(proven(three().nursing(90)))
        .isBroken(Effect.HOLD, "rule.MIL-R05.open", 90, 120, 30);
  }

  @Test
  @DisplayName("MIL-R05: of whom nothing is known, all is open")
  void unknown() {
    assertThat(
            rule.at(
                Moments.FAMULATUR_PROVE, LocalDate.parse("2026-11-02"), new ProofOf(1L)))
        .isBroken(Effect.HOLD, "rule.MIL-R05.open", 0, 120, 120);
  }

  private static Students three() {
    return student()
        .famulatur(Bucket.GP_CARE, 30, 0)
        .famulatur(Bucket.OUTPATIENT, 30, 0)
        .famulatur(Bucket.INPATIENT, 30, 0);
  }

  private Verdict proven(Students student) {
    return rule.at(
        Moments.FAMULATUR_PROVE,
        LocalDate.parse("2026-11-02"),
        new ProofOf(1L),
        student.facts());
  }
}
