package org.famulus.region.skane.rule;

import static org.famulus.region.testkit.VerdictAssert.assertThat;
import static org.famulus.region.testkit.example.AllotmentExample.allotment;

import java.time.LocalDate;
import java.util.List;
import org.famulus.region.spi.facts.AllotmentFacts.CommandedBy;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.testkit.AskedRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SKA-R11: a unit cannot pick or exchange students")
class SkaR11UnitDoesNotChooseTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-02");

  private final AskedRule rule = AskedRule.of(new SkaR11UnitDoesNotChoose());

  @Test
  @DisplayName("SKA-R11: a place the faculty gives passes, one the unit gives is refused")
  void placesAreGivenByTheFaculty() {
    for (Moment moment :
        List.of(Moment.PLACEMENT_ALLOT, Moment.PLACEMENT_CHANGE, Moment.DECISION_ISSUE)) {
      assertThat(rule.at(moment, TODAY, allotment().facts())).isKept();
      assertThat(rule.at(moment, TODAY, allotment().commandedBy(CommandedBy.UNIT).facts()))
          .isBroken(Effect.BLOCK, "rule.SKA-R11.unit");
    }
  }
}
