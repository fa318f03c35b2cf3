package org.famulus.region.skane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.famulus.region.testkit.example.PlacementExample.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.famulus.region.skane.rule.Gates;
import org.famulus.region.spi.compliance.Confidentiality;
import org.famulus.region.spi.compliance.Demand;
import org.famulus.region.spi.compliance.RequirementKind;
import org.famulus.region.spi.facts.PlacementFacts;
import org.famulus.region.spi.rule.ParameterValues;
import org.famulus.region.spi.rule.ProgrammeParameters;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.testkit.AskedRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is demanded before a placement")
class SkaneComplianceTest {

  private final SkaneCompliance compliance = new SkaneCompliance();

  @Test
  @DisplayName("SKA-R12: every placement has the five gates")
  void fiveGates() {
    assertThat(gatesOf(placement().facts())).containsExactlyInAnyOrderElementsOf(Gates.FIVE);
  }

  @Test
  @DisplayName("SKA-R15: a unit that treats children demands an extract, fourteen days before the start")
  void children() {
    assertThat(demanded(placement().withChildren().facts(), shipped()))
        .containsEntry(Gates.EXTRACT, LocalDate.parse("2027-01-18"));
    assertThat(demanded(placement().facts(), shipped())).doesNotContainKey(Gates.EXTRACT);
  }

  @Test
  @DisplayName("SKA-R13: health papers are due thirty days before the arrival, whenever it is")
  void papers() {
    assertThat(demanded(placement().facts(), shipped()))
        .containsEntry(Gates.HEALTH_DECLARATION, LocalDate.parse("2026-12-26"))
        .containsEntry(Gates.TUBERCULOSIS, LocalDate.parse("2026-12-26"));
    assertThat(demanded(placement().arriving("2027-01-31").facts(), shipped()))
        .containsEntry(Gates.HEALTH_DECLARATION, LocalDate.parse("2027-01-01"));
  }

  @Test
  @DisplayName("SKA-R13: the mode says whether the MRSA test is due on the first day or at arrival")
  void mrsa() {
    assertThat(demanded(placement().facts(), shipped()))
        .containsEntry(Gates.MRSA, LocalDate.parse("2027-02-01"));
    assertThat(demanded(placement().facts(), shippedBut("mrsaMode", "ANSWER_BEFORE_START")))
        .containsEntry(Gates.MRSA, LocalDate.parse("2027-01-25"));
  }

  @Test
  @DisplayName("SKA-R12: who says nothing arrives seven days before the start")
  void arrival() {
    assertThat(compliance.expectedArrival(LocalDate.parse("2027-02-01"), shipped()))
        .isEqualTo("2027-01-25");
  }

  @Test
  @DisplayName("GDP-03: health and police are a verifier's matter, the rest is the faculty's")
  void confidentiality() {
    assertThat(compliance.kinds())
        .filteredOn(kind -> kind.gate().equals(Gates.HEALTH))
        .extracting(RequirementKind::confidentiality)
        .containsOnly(Confidentiality.HEALTH);
    assertThat(compliance.kinds())
        .filteredOn(kind -> kind.confidentiality() == Confidentiality.POLICE)
        .extracting(RequirementKind::code)
        .containsExactly(Gates.EXTRACT);
  }

  private List<String> gatesOf(PlacementFacts facts) {
    Map<String, String> gates =
        compliance.kinds().stream()
            .collect(Collectors.toMap(RequirementKind::code, RequirementKind::gate));
    return demanded(facts, shipped()).keySet().stream().map(gates::get).distinct().toList();
  }

  private Map<String, LocalDate> demanded(PlacementFacts facts, ProgrammeParameters parameters) {
    return compliance.demands(facts, parameters).stream()
        .collect(Collectors.toMap(Demand::code, Demand::dueOn));
  }

  private static ProgrammeParameters shipped() {
    return shippedBut("", "");
  }

  private static ProgrammeParameters shippedBut(String key, String value) {
    return new ProgrammeParameters() {
      @Override
      public ParameterValues ofRegion() {
        throw new UnsupportedOperationException("No requirement depends on the catalogue.");
      }

      @Override
      public ParameterValues ofRule(String ruleId) {
        RegionRule rule =
            new SkaneRegion()
                .rules().stream().filter(each -> each.id().equals(ruleId)).findFirst().orElseThrow();
        AskedRule asked = AskedRule.of(rule);
        boolean has = rule.parameters().stream().anyMatch(each -> each.key().equals(key));
        return has ? asked.with(key, value).values() : asked.values();
      }
    };
  }
}
