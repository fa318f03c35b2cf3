package org.famulus.region.milamed.rule;

import static org.famulus.region.testkit.VerdictAssert.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.famulus.region.milamed.study.Bucket;
import org.famulus.region.milamed.study.Kinds;
import org.famulus.region.milamed.study.Moments;
import org.famulus.region.milamed.study.PartToCount;
import org.famulus.region.spi.facts.HostFacts;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("MIL-R07: only sites of GP care fill the GP share")
class MilR07GpCareTest {

  private final AskedRule rule = AskedRule.of(new MilR07GpCare());

  @Test
  @DisplayName("MIL-R07: a practice without the mark does not count as GP care")
  void withoutMark() {
    assertThat(counted(Kinds.FAMULATUR, Bucket.GP_CARE, Set.of()))
        .isBroken(Effect.BLOCK, "rule.MIL-R07.no-gp-care");
  }

  @Test
  @DisplayName("MIL-R07: with the mark it does; for another share nobody asks for it")
  void withMark() {
    assertThat(counted(Kinds.FAMULATUR, Bucket.GP_CARE, Set.of("GP_CARE"))).isKept();
    assertThat(counted(Kinds.FAMULATUR, Bucket.OUTPATIENT, Set.of())).isKept();
  }

  @Test
  @DisplayName("MIL-R07: nursing service has no GP share")
  void nursing() {
    org.assertj.core.api.Assertions.assertThat(
            counted(Kinds.NURSING, Bucket.GP_CARE, Set.of()))
        .isEqualTo(Verdict.notApplicable());
  }

  private Verdict counted(String kind, Bucket bucket, Set<String> marks) {
    return rule.at(
        Moments.PART_COUNT,
        LocalDate.parse("2026-11-02"),
        new PartToCount(
            1L,
            kind,
            new PeriodFacts(0, LocalDate.parse("2026-02-01"), LocalDate.parse("2026-03-02")),
            30,
            HostFacts.PRACTICE,
            marks,
            Optional.of(bucket)));
  }
}
