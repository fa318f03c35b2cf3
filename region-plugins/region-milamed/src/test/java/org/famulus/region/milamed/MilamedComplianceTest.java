package org.famulus.region.milamed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.famulus.region.testkit.example.BookingExample.booking;
import static org.famulus.region.testkit.example.PlacementExample.placement;

import java.time.LocalDate;
import java.util.Map;
import org.famulus.region.milamed.rule.MilR13BeforeFirstDay;
import org.famulus.region.spi.compliance.Demand;
import org.famulus.region.spi.compliance.RequirementKind;
import org.famulus.region.spi.rule.ParameterValues;
import org.famulus.region.spi.rule.ProgrammeParameters;
import org.famulus.region.testkit.AskedRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What MiLaMed demands before the first day")
class MilamedComplianceTest {

  private final MilamedCompliance compliance = new MilamedCompliance();

  @Test
  @DisplayName("MIL-F21: of everybody the measles status, two weeks before the first day")
  void measles() {
    assertThat(compliance.demands(placement().facts(), shipped()))
        .containsExactly(new Demand("MEASLES", LocalDate.parse("2027-01-18")));
  }

  @Test
  @DisplayName("MIL-F17: the police certificate too, where the host asks for it")
  void police() {
    assertThat(
            compliance.demands(
                placement()
                    .of("FAMULATUR", booking().marked("POLICE_CERTIFICATE").host())
                    .facts(),
                shipped()))
        .containsExactly(
            new Demand("MEASLES", LocalDate.parse("2027-01-18")),
            new Demand("POLICE_CERTIFICATE", LocalDate.parse("2027-01-18")));
  }

  @Test
  @DisplayName("GDP-01, GDP-03: both are a verifier's, and nothing but the status is kept")
  void confidential() {
    assertThat(compliance.kinds())
        .allMatch(kind -> kind.confidentiality().isForVerifierOnly())
        .allMatch(kind -> kind.details().isEmpty())
        .extracting(RequirementKind::code)
        .containsExactly("MEASLES", "POLICE_CERTIFICATE");
  }

  private static ProgrammeParameters shipped() {
    return new ProgrammeParameters() {
      @Override
      public ParameterValues ofRegion() {
        return new ParameterValues(Map.of());
      }

      @Override
      public ParameterValues ofRule(String ruleId) {
        return AskedRule.of(new MilR13BeforeFirstDay()).values();
      }
    };
  }
}
