package org.famulus.core.region;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.audit.RunningUseCases;
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
  @Inject private RunningUseCases running;
  @Inject private Clock clock;

  /** The port of the region that asks for it. */
  @Produces
  @Dependent
  public RegionRules rules(InjectionPoint asking) {
    return new InRegion(rules, regions, running, clock, regionOfPlugin.of(asking));
  }

  /** The engine, for one region. */
  private record InRegion(
      RuleEngine rules, Regions regions, RunningUseCases running, Clock clock, String regionId)
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
      judgement.answers().forEach(this::noteReason);
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

    /** A reason somebody wrote to go on stands in the audit trail, whatever the region makes of it. */
    private void noteReason(RuleAnswer answer) {
      answer
          .writtenReason()
          .ifPresent(written -> running.current().change(answer.ruleId(), null, written));
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
