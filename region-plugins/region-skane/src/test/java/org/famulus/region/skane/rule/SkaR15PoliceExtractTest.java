package org.famulus.region.skane.rule;

import static org.famulus.region.skane.SkanePlacements.extract;
import static org.famulus.region.skane.SkanePlacements.inOrder;
import static org.famulus.region.skane.SkanePlacements.verified;
import static org.famulus.region.testkit.VerdictAssert.assertThat;

import java.time.LocalDate;
import org.famulus.region.spi.facts.PlacementFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.testkit.AskedRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("SKA-R15: where children are treated a criminal-record extract is shown before the start")
class SkaR15PoliceExtractTest {

  private final AskedRule rule = AskedRule.of(new SkaR15PoliceExtract());

  @Test
  @DisplayName("SKA-R15: shown and accepted, the placement starts")
  void shown() {
    assertThat(start(inOrder().withChildren().with(verified(extract())).facts())).isKept();
  }

  @Test
  @DisplayName("SKA-R15: not shown, the start is held")
  void notShown() {
    assertThat(start(inOrder().withChildren().with(extract()).facts()))
        .isBroken(Effect.HOLD, "rule.SKA-R15.not-shown");
    assertThat(start(inOrder().withChildren().facts()))
        .isBroken(Effect.HOLD, "rule.SKA-R15.not-shown");
  }

  @Test
  @DisplayName("SKA-R15: where no children are treated nothing is asked")
  void noChildren() {
    assertThat(start(inOrder().facts())).isEqualTo(Verdict.notApplicable());
  }

  private Verdict start(PlacementFacts facts) {
    return rule.at(Moment.PLACEMENT_START, LocalDate.parse("2027-02-01"), facts);
  }
}
