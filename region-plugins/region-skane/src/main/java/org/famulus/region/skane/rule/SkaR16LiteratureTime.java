package org.famulus.region.skane.rule;

import java.util.List;
import java.util.Set;
import org.famulus.region.spi.facts.LogbookFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * SKA-R16: up to two hours a day may be given for reading literature.
 */
public final class SkaR16LiteratureTime implements RegionRule {

  @Override
  public String id() {
    return "SKA-R16";
  }

  @Override
  public List<String> sources() {
    return List.of("SKA-S17");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.LOGBOOK_ENTER);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.WARN);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter("minutesPerDay", Type.INTEGER, "120"));
  }

  @Override
  public Verdict check(RuleContext context) {
    LogbookFacts day = context.subject(LogbookFacts.class);
    int most = context.parameters().integer("minutesPerDay");
    return day.literatureMinutes() > most
        ? Verdict.warn("rule.SKA-R16.too-long", day.day(), day.literatureMinutes(), most)
        : Verdict.kept();
  }
}
