package org.famulus.region.milamed.rule;

import static org.famulus.region.testkit.VerdictAssert.assertThat;
import static org.famulus.region.testkit.example.BookingExample.booking;
import static org.famulus.region.testkit.example.PlacementExample.in;
import static org.famulus.region.testkit.example.PlacementExample.placement;
import static org.famulus.region.testkit.example.PlacementExample.required;

import java.time.LocalDate;
import org.famulus.region.milamed.study.Kinds;
import org.famulus.region.spi.compliance.RequirementStatus;
import org.famulus.region.spi.facts.RequirementFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.famulus.region.testkit.example.PlacementExample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("MIL-R13: measles status and police certificate are verified before the first day")
class MilR13BeforeFirstDayTest {

  private final AskedRule rule = AskedRule.of(new MilR13BeforeFirstDay());

  @Test
  @DisplayName("MIL-R13: with the measles status verified it may start; handed in is not enough")
  void measles() {
    assertThat(starting(placement().with(measles(RequirementStatus.VERIFIED)))).isKept();
    assertThat(starting(placement().with(measles(RequirementStatus.SUBMITTED))))
        .isBroken(Effect.HOLD, "rule.MIL-R13.measles");
    assertThat(starting(placement())).isBroken(Effect.HOLD, "rule.MIL-R13.measles");
  }

  @Test
  @DisplayName("MIL-R13: a host that asks for the police certificate gets nobody without it")
  void police() {
    assertThat(
            starting(
                asking()
                    .with(measles(RequirementStatus.VERIFIED))
                    .with(police(RequirementStatus.VERIFIED))))
        .isKept();
    assertThat(
            starting(
                asking()
                    .with(measles(RequirementStatus.VERIFIED))
                    .with(police(RequirementStatus.REQUIRED))))
        .isBroken(Effect.HOLD, "rule.MIL-R13.police");
    assertThat(starting(asking().with(measles(RequirementStatus.VERIFIED))))
        .isBroken(Effect.HOLD, "rule.MIL-R13.police");
    assertThat(starting(asking())).isBroken(Effect.HOLD, "rule.MIL-R13.both");
  }

  @Test
  @DisplayName("MIL-R13: its reasons are confidential")
  void confidential() {
    org.assertj.core.api.Assertions.assertThat(rule.rule().isConfidential()).isTrue();
  }

  private static PlacementExample asking() {
    return placement().of(Kinds.FAMULATUR, booking().marked("POLICE_CERTIFICATE").host());
  }

  private static RequirementFacts measles(RequirementStatus status) {
    return in(required("MEASLES", "HEALTH", "2027-01-18"), status);
  }

  private static RequirementFacts police(RequirementStatus status) {
    return in(required("POLICE_CERTIFICATE", "POLICE", "2027-01-18"), status);
  }

  private Verdict starting(PlacementExample placement) {
    return rule.at(Moment.PLACEMENT_START, LocalDate.parse("2027-02-01"), placement.facts());
  }
}
