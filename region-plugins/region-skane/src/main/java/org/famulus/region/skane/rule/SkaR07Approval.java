package org.famulus.region.skane.rule;

import java.util.List;
import java.util.Set;
import org.famulus.region.spi.facts.InterestFacts;
import org.famulus.region.spi.facts.InterestFacts.ApprovalFacts;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * SKA-R07: a unit's interest is approved by its head, or by a section head with a recorded
 * delegation that held on the day of approval. Until then its places stay out of the call.
 */
public final class SkaR07Approval implements RegionRule {

  @Override
  public String id() {
    return "SKA-R07";
  }

  @Override
  public List<String> sources() {
    return List.of("SKA-S16");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.INTEREST_ENTER_CALL);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.HOLD);
  }

  @Override
  public Verdict check(RuleContext context) {
    return context
        .subject(InterestFacts.class)
        .approval()
        .map(SkaR07Approval::judge)
        .orElseGet(() -> Verdict.hold("rule.SKA-R07.not-approved"));
  }

  private static Verdict judge(ApprovalFacts approval) {
    if (approval.byHead()) {
      return Verdict.kept();
    }
    return approval
        .delegation()
        .map(delegation -> judge(approval, delegation))
        .orElseGet(() -> Verdict.hold("rule.SKA-R07.no-delegation", approval.approvedOn()));
  }

  private static Verdict judge(ApprovalFacts approval, PeriodFacts delegation) {
    boolean held =
        !approval.approvedOn().isBefore(delegation.firstDay())
            && !approval.approvedOn().isAfter(delegation.lastDay());
    return held
        ? Verdict.kept()
        : Verdict.hold(
            "rule.SKA-R07.delegation-not-valid",
            approval.approvedOn(),
            delegation.firstDay(),
            delegation.lastDay());
  }
}
