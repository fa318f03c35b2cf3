package org.famulus.region.milamed.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.region.milamed.rule.MilR06FamulaturSplit;
import org.famulus.region.milamed.study.FamulaturAccount.Count;
import org.famulus.region.spi.facts.HostFacts;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.testkit.AskedRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The Famulatur account")
class FamulaturAccountTest {

  private static final PeriodFacts DAYS =
      new PeriodFacts(0, LocalDate.parse("2026-02-01"), LocalDate.parse("2026-03-02"));

  @Test
  @DisplayName("MIL-F12: a place fills its scarcest bucket first")
  void scarcest() {
    assertThat(Bucket.open(HostFacts.PRACTICE, Set.of("GP_CARE")))
        .containsExactly(Bucket.GP_CARE, Bucket.OUTPATIENT, Bucket.FREE);
    assertThat(Bucket.open(HostFacts.PRACTICE, Set.of()))
        .containsExactly(Bucket.OUTPATIENT, Bucket.FREE);
    assertThat(Bucket.open(HostFacts.HOSPITAL, Set.of()))
        .containsExactly(Bucket.INPATIENT, Bucket.FREE);
    assertThat(Bucket.open(HostFacts.OTHER, Set.of("REHABILITATION")))
        .containsExactly(Bucket.INPATIENT, Bucket.FREE);
    assertThat(Bucket.open(HostFacts.OTHER, Set.of())).containsExactly(Bucket.FREE);
  }

  @Test
  @DisplayName("MIL-F12: a second month of GP care counts as outpatient, a third as free, a fourth not")
  void gpPractice() {
    List<Bucket> possible = Bucket.open(HostFacts.PRACTICE, Set.of("GP_CARE"));

    assertThat(current(List.of()).count(possible, Optional.empty(), 30))
        .isEqualTo(new Count(Bucket.GP_CARE, 30, 0, 0));
    List<CountedPart> one = List.of(part(Bucket.GP_CARE, 30, 0));
    assertThat(current(one).count(possible, Optional.empty(), 30))
        .isEqualTo(new Count(Bucket.OUTPATIENT, 30, 0, 0));
    List<CountedPart> two = List.of(part(Bucket.GP_CARE, 30, 0), part(Bucket.OUTPATIENT, 30, 0));
    assertThat(current(two).count(possible, Optional.empty(), 30))
        .isEqualTo(new Count(Bucket.FREE, 30, 0, 0));
    List<CountedPart> three = List.of(part(Bucket.GP_CARE, 30, 30), part(Bucket.OUTPATIENT, 30, 0));
    assertThat(current(three).count(possible, Optional.empty(), 30))
        .isEqualTo(new Count(Bucket.FREE, 0, 0, 30));
  }

  @Test
  @DisplayName("MIL-F13: the older set has no free month, and asks for two of hospital")
  void older() {
    FamulaturSet set =
        FamulaturSet.of(
            ExamOffice.SN,
            Optional.of(LocalDate.parse("2021-09-30")),
            AskedRule.of(new MilR06FamulaturSplit()).values());

    assertThat(set.older()).isTrue();
    assertThat(set.total()).isEqualTo(120);
    assertThat(
            FamulaturAccount.of(set, List.of())
                .count(Bucket.open(HostFacts.HOSPITAL, Set.of()), Optional.empty(), 61))
        .isEqualTo(new Count(Bucket.INPATIENT, 60, 0, 1));
  }

  @Test
  @DisplayName("a bucket somebody chose is filled, and what exceeds it is free")
  void chosen() {
    assertThat(
            current(List.of())
                .count(
                    Bucket.open(HostFacts.PRACTICE, Set.of("GP_CARE")),
                    Optional.of(Bucket.OUTPATIENT),
                    45))
        .isEqualTo(new Count(Bucket.OUTPATIENT, 30, 15, 0));
  }

  private static FamulaturAccount current(List<CountedPart> parts) {
    return FamulaturAccount.of(
        FamulaturSet.of(
            ExamOffice.SN, Optional.empty(), AskedRule.of(new MilR06FamulaturSplit()).values()),
        parts);
  }

  private static CountedPart part(Bucket bucket, int counted, int free) {
    return new CountedPart(Kinds.FAMULATUR, DAYS, bucket, counted, free);
  }
}
