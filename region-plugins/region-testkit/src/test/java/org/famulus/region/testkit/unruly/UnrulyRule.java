package org.famulus.region.testkit.unruly;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/** Answers as it likes, and asks the clock. */
public final class UnrulyRule implements RegionRule {

  private int asked;

  @Override
  public String id() {
    return "my rule";
  }

  @Override
  public int version() {
    return 0;
  }

  @Override
  public List<String> sources() {
    return List.of();
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.CALL_PUBLISH, Moment.DECISION_ISSUE);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.BLOCK, Effect.HOLD);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter("twice", Type.INTEGER, "1"), new Parameter("twice", Type.INTEGER, "2"));
  }

  @Override
  public Verdict check(RuleContext context) {
    asked++;
    return Verdict.warn("rule.unruly", asked, UnrulyDiary.lastEntry(LocalDate.now()));
  }
}
