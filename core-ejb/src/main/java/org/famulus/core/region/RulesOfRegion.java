package org.famulus.core.region;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.port.RegionRules;
import org.famulus.region.spi.port.RuleAnswers;
import org.famulus.region.spi.port.RuleQuestion;
import org.famulus.region.spi.port.RuleReason;
import org.famulus.region.spi.rule.ParameterValues;

/** Gives each region the port to the engine that asks its rules. */
@Dependent
public class RulesOfRegion {

  @Inject private RegionOfPlugin regionOfPlugin;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private Clock clock;

  /** The port of the region that asks for it. */
  @Produces
  @Dependent
  public RegionRules rules(InjectionPoint asking) {
    return new InRegion(rules, regions, clock, regionOfPlugin.of(asking));
  }

  /** The engine, for one region. */
  private record InRegion(RuleEngine rules, Regions regions, Clock clock, String regionId)
      implements RegionRules {

    @Override
    public RuleAnswers ask(RuleQuestion question) {
      Judgement judgement =
          rules
              .open(regionId)
              .judge(
                  question.moment(),
                  question.facts(),
                  new ReferenceDates(today(), Optional.empty(), question.firstDay()),
                  new WrittenReasons(question.reasons()));
      return new RuleAnswers(
          told(judgement.refusals()),
          told(judgement.holds()),
          told(judgement.tasks()),
          told(judgement.goneOnAgainst()));
    }

    @Override
    public ParameterValues parametersOf(String ruleId) {
      return rules.open(regionId).parametersOn(today()).ofRule(ruleId);
    }

    private LocalDate today() {
      return regions.today(regionId, clock);
    }

    private static List<RuleReason> told(List<Reason> reasons) {
      return reasons.stream()
          .map(
              each ->
                  new RuleReason(
                      each.ruleId(), each.effect(), each.text(), each.field(), each.waivable()))
          .toList();
    }
  }
}
