package org.famulus.region.milamed.rule;

import static org.famulus.region.milamed.Students.student;
import static org.famulus.region.testkit.VerdictAssert.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.famulus.region.milamed.Students;
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

@DisplayName("MIL-R17: nursing service is whole months before M1, at a hospital")
class MilR17NursingServiceTest {

  private final AskedRule rule = AskedRule.of(new MilR17NursingService());

  @Test
  @DisplayName("MIL-R17: 30 days are a month, 29 are not")
  void month() {
    assertThat(counted(30, HostFacts.HOSPITAL, Set.of(), student())).isKept();
    assertThat(counted(29, HostFacts.HOSPITAL, Set.of(), student()))
        .isBroken(Effect.WARN, "rule.MIL-R17.short", 29, 30);
  }

  @Test
  @DisplayName("MIL-R17: a rehabilitation clinic will do, a practice will not")
  void site() {
    assertThat(counted(30, HostFacts.OTHER, Set.of("REHABILITATION"), student())).isKept();
    assertThat(counted(30, HostFacts.PRACTICE, Set.of(), student()))
        .isBroken(Effect.WARN, "rule.MIL-R17.site");
  }

  @Test
  @DisplayName("MIL-R17: it ends the day before M1 at the latest")
  void beforeM1() {
    assertThat(counted(30, HostFacts.HOSPITAL, Set.of(), student().m1("2026-08-31"))).isKept();
    assertThat(counted(30, HostFacts.HOSPITAL, Set.of(), student().m1("2026-08-30")))
        .isBroken(Effect.WARN, "rule.MIL-R17.after-m1", LocalDate.parse("2026-08-30"));
  }

  @Test
  @DisplayName("MIL-R17: a Famulatur is no nursing service")
  void famulatur() {
    org.assertj.core.api.Assertions.assertThat(
            rule.at(
                Moments.PART_COUNT,
                LocalDate.parse("2026-11-02"),
                part(Kinds.FAMULATUR, 1, HostFacts.PRACTICE, Set.of())))
        .isEqualTo(Verdict.notApplicable());
  }

  private Verdict counted(int days, String siteType, Set<String> marks, Students student) {
    return rule.at(
        Moments.PART_COUNT,
        LocalDate.parse("2026-11-02"),
        part(Kinds.NURSING, days, siteType, marks),
        student.facts());
  }

  private static PartToCount part(String kind, int days, String siteType, Set<String> marks) {
    LocalDate firstDay = LocalDate.parse("2026-08-01");
    return new PartToCount(
        1L,
        kind,
        new PeriodFacts(0, firstDay, firstDay.plusDays(days - 1L)),
        days,
        siteType,
        marks,
        Optional.empty());
  }
}
