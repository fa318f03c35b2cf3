package org.famulus.region.milamed.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.famulus.region.spi.facts.SupportClaimFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * MIL-R15: cost support is for distant practica, as long as the funding period has money, with
 * receipts, and claimed in time after the end. Nobody is entitled to it. All numbers are our proposal.
 */
public final class MilR15CostSupport implements RegionRule {

  @Override
  public String id() {
    return "MIL-R15";
  }

  @Override
  public List<String> sources() {
    return List.of("MIL-F08");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.SUPPORT_SUBMIT, Moment.SUPPORT_APPROVE);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.BLOCK);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter("leastKilometres", Type.INTEGER, "30"),
        new Parameter("daysAfterEnd", Type.DAYS, "60"));
  }

  @Override
  public Verdict check(RuleContext context) {
    SupportClaimFacts claim = context.subject(SupportClaimFacts.class);
    int least = context.parameters().integer("leastKilometres");
    if (claim.distanceKm() < least) {
      return Verdict.block("rule.MIL-R15.near", claim.distanceKm(), least);
    }
    if (claim.receipts() == 0) {
      return Verdict.block("rule.MIL-R15.receipts");
    }
    LocalDate until = claim.endedOn().plusDays(context.parameters().integer("daysAfterEnd"));
    if (claim.submittedOn().isAfter(until)) {
      return Verdict.block("rule.MIL-R15.late", until);
    }
    return claim.budgetLeft().filter(left -> left.compareTo(claim.total()) >= 0).isPresent()
        ? Verdict.kept()
        : Verdict.block("rule.MIL-R15.budget");
  }
}
