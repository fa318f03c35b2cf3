package org.famulus.region.milamed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.region.spi.catalogue.GoalFigure;
import org.famulus.region.spi.catalogue.ProgrammeGoal;
import org.famulus.region.spi.catalogue.ProgrammeReport.OfRule;
import org.famulus.region.spi.rule.Parameter.Type;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("MIL-S15 to MIL-S19: the five goals MiLaMed reports against")
class MilamedGoalsTest {

  @Test
  @DisplayName("MIL-S15, MIL-S16, MIL-S17, MIL-S18, MIL-S19: five goals in the order of the concept, each with figures")
  void five() {
    assertThat(MilamedGoals.REPORT.goals())
        .extracting(ProgrammeGoal::code)
        .containsExactly(
            "VARIED_PLACES",
            "ATTRACTIVE_CONDITIONS",
            "KNOW_THE_REGIONS",
            "NETWORK",
            "LATER_JOB");
    assertThat(MilamedGoals.REPORT.goals()).allSatisfy(goal -> assertThat(goal.figures()).isNotEmpty());
  }

  @Test
  @DisplayName("MIL-S15: varied places are counted in practices and elsewhere, by field and kind")
  void varied() {
    Set<GoalFigure> figures = Set.copyOf(MilamedGoals.REPORT.goals().get(0).figures());
    assertThat(figures)
        .contains(
            GoalFigure.PRACTICES_OFFERED,
            GoalFigure.OTHER_SITES_OFFERED,
            GoalFigure.FIELDS_OFFERED,
            GoalFigure.KINDS_OFFERED);
  }

  @Test
  @DisplayName("MIL-F05: short and long are told apart by the parameter of MIL-R14")
  void lengths() {
    OfRule named = MilamedGoals.REPORT.longFrom().orElseThrow();
    assertThat(
            new MilamedRegion()
                .rules().stream()
                    .filter(rule -> rule.id().equals(named.ruleId()))
                    .flatMap(rule -> rule.parameters().stream())
                    .filter(parameter -> parameter.key().equals(named.parameter()))
                    .map(parameter -> parameter.type())
                    .collect(Collectors.toSet()))
        .containsExactly(Type.DAYS);
  }
}
