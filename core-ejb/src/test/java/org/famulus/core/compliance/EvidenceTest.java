package org.famulus.core.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.compliance.RequirementDetail;
import org.famulus.region.spi.compliance.RequirementKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is noted when a requirement is verified")
class EvidenceTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-02");
  private static final RequirementKind COVER =
      RequirementKind.ordinary("COVER", "DOOR", RequirementDetail.COVERED);
  private static final RequirementKind NUMBER =
      RequirementKind.ordinary("NUMBER", "DOOR", RequirementDetail.REFERENCE);
  private static final RequirementKind TEST =
      RequirementKind.health("TEST", "DOOR", true, RequirementDetail.TAKEN_ON);

  @Test
  @DisplayName("is only what its kind asks for")
  void onlyWhatIsAsked() {
    Evidence all =
        new Evidence(
            Optional.of(TODAY),
            Optional.of(TODAY),
            Optional.of(TODAY),
            Optional.of(TODAY),
            Optional.of("positive"));
    assertThat(all.only(TEST)).isEqualTo(Evidence.test(TODAY));
    assertThat(all.only(COVER)).isEqualTo(Evidence.cover(TODAY, TODAY));
    assertThat(all.only(NUMBER)).isEqualTo(Evidence.reference("positive"));
  }

  @Test
  @DisplayName("needs both days of a cover in order, a number, and no test of tomorrow")
  void faults() {
    assertThat(fields(Evidence.none().faults(COVER, TODAY)))
        .containsExactly("coveredFrom", "coveredUntil");
    assertThat(fields(Evidence.cover(TODAY, TODAY.minusDays(1)).faults(COVER, TODAY)))
        .containsExactly("coveredUntil");
    assertThat(Evidence.cover(TODAY, TODAY).faults(COVER, TODAY)).isEmpty();
    assertThat(fields(Evidence.reference("  ").faults(NUMBER, TODAY))).containsExactly("reference");
    assertThat(fields(Evidence.test(TODAY.plusDays(1)).faults(TEST, TODAY)))
        .containsExactly("takenOn");
  }

  @Test
  @DisplayName("may be nothing for a test: an exemption, of which no more is said")
  void exemption() {
    assertThat(Evidence.none().faults(TEST, TODAY)).isEmpty();
  }

  private static List<String> fields(List<Reason> reasons) {
    return reasons.stream().flatMap(reason -> reason.field().stream()).toList();
  }
}
