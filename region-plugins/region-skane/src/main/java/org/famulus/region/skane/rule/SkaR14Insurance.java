package org.famulus.region.skane.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.famulus.region.spi.compliance.RequirementStatus;
import org.famulus.region.spi.facts.AgreementFacts;
import org.famulus.region.spi.facts.AllotmentFacts;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.facts.PlacementFacts;
import org.famulus.region.spi.facts.RequirementChangeFacts;
import org.famulus.region.spi.facts.RequirementFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.famulus.region.spi.rule.ParameterValues;
import org.famulus.region.spi.rule.ReferenceDate;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * SKA-R14: the insurance covers fourteen days before the placement to fourteen days after it. It
 * holds for students of a partner university under a written agreement, registered in Ladok, on a
 * course that gives credits.
 */
public final class SkaR14Insurance implements RegionRule {

  /** Days before the first day from which the insurance covers. */
  public static final String DAYS_BEFORE = "daysBefore";

  @Override
  public String id() {
    return "SKA-R14";
  }

  @Override
  public List<String> sources() {
    return List.of("SKA-F08", "SKA-F09");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(Moment.DECISION_ISSUE, Moment.REQUIREMENT_VERIFY, Moment.PLACEMENT_START);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.HOLD);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter(DAYS_BEFORE, Type.DAYS, "14"),
        new Parameter("daysAfter", Type.DAYS, "14"),
        new Parameter("givesCredits", Type.BOOLEAN, "true"));
  }

  @Override
  public ReferenceDate referenceDate() {
    return ReferenceDate.FIRST_DAY;
  }

  @Override
  public Verdict check(RuleContext context) {
    if (context.moment().equals(Moment.DECISION_ISSUE)) {
      AllotmentFacts allotment = context.subject(AllotmentFacts.class);
      return agreement(allotment.application().agreements(), allotment.period().firstDay());
    }
    if (context.moment().equals(Moment.PLACEMENT_START)) {
      return start(context.subject(PlacementFacts.class), context.parameters());
    }
    RequirementChangeFacts change = context.subject(RequirementChangeFacts.class);
    return change.requirement().code().equals(Gates.COVER)
        ? cover(change.requirement(), change.placement().period(), context.parameters())
        : Verdict.notApplicable();
  }

  private static Verdict start(PlacementFacts placement, ParameterValues parameters) {
    Verdict agreement = agreement(placement.agreements(), placement.period().firstDay());
    if (!agreement.equals(Verdict.kept())) {
      return agreement;
    }
    if (placement.requirement(Gates.LADOK).filter(RequirementFacts::isInOrder).isEmpty()) {
      return Verdict.hold("rule.SKA-R14.registration");
    }
    if (!parameters.flag("givesCredits")) {
      return Verdict.hold("rule.SKA-R14.credits");
    }
    return placement
        .requirement(Gates.COVER)
        .filter(RequirementFacts::isInOrder)
        .map(cover -> cover(cover, placement.period(), parameters))
        .orElseGet(() -> Verdict.hold("rule.SKA-R14.no-cover"));
  }

  private static Verdict agreement(List<AgreementFacts> agreements, LocalDate firstDay) {
    return agreements.stream().anyMatch(each -> each.isInForceOn(firstDay))
        ? Verdict.kept()
        : Verdict.hold("rule.SKA-R14.agreement", firstDay);
  }

  private static Verdict cover(
      RequirementFacts cover, PeriodFacts period, ParameterValues parameters) {
    LocalDate from = period.firstDay().minusDays(parameters.integer(DAYS_BEFORE));
    LocalDate until = period.lastDay().plusDays(parameters.integer("daysAfter"));
    if (cover.status() == RequirementStatus.NOT_REQUIRED) {
      return Verdict.kept();
    }
    boolean covers =
        cover
            .covered()
            .filter(days -> !days.firstDay().isAfter(from) && !days.lastDay().isBefore(until))
            .isPresent();
    return covers ? Verdict.kept() : Verdict.hold("rule.SKA-R14.cover", from, until);
  }
}
