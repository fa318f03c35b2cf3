package org.famulus.region.skane.rule;

import java.util.List;
import java.util.Set;
import org.famulus.region.spi.facts.AllotmentFacts;
import org.famulus.region.spi.facts.AllotmentFacts.CommandedBy;
import org.famulus.region.spi.facts.ApplicationFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * SKA-R01: students come only through the faculty's call. Neither a unit nor a student creates an
 * admission.
 */
public final class SkaR01OnlyThroughTheCall implements RegionRule {

  @Override
  public String id() {
    return "SKA-R01";
  }

  @Override
  public List<String> sources() {
    return List.of("SKA-S02", "SKA-S09", "SKA-F01");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.NOMINATION_SUBMIT, Moment.PLACEMENT_ALLOT, Moment.DECISION_ISSUE);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.BLOCK);
  }

  @Override
  public Verdict check(RuleContext context) {
    if (context.moment().equals(Moment.NOMINATION_SUBMIT)) {
      return throughTheCall(context.subject(ApplicationFacts.class));
    }
    AllotmentFacts allotment = context.subject(AllotmentFacts.class);
    boolean issuedByOthers =
        context.moment().equals(Moment.DECISION_ISSUE)
            && allotment.commandedBy() != CommandedBy.FACULTY;
    return issuedByOthers
        ? Verdict.block("rule.SKA-R01.faculty-admits")
        : throughTheCall(allotment.application());
  }

  private static Verdict throughTheCall(ApplicationFacts application) {
    if (!application.throughCall()) {
      return Verdict.block("rule.SKA-R01.past-the-call");
    }
    return application.call().published()
        ? Verdict.kept()
        : Verdict.block("rule.SKA-R01.not-published");
  }
}
