package org.famulus.core.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.application.ApplicationFile;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.ReferenceDates;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleBook;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.region.WrittenReasons;
import org.famulus.region.spi.facts.ApplicationFacts;
import org.famulus.region.spi.rule.Moment;

/** Asks the programme's rules whether applications are eligible; a constant number of statements. */
@ApplicationScoped
class EligibilityJudgement {

  @Inject private ApplicationFile file;
  @Inject private RuleEngine rules;
  @Inject private Regions regions;
  @Inject private Clock clock;

  /** What the rules say of one application. */
  Judgement of(String regionId, long applicationId, WrittenReasons reasons) {
    return of(regionId, Set.of(applicationId), reasons).get(applicationId);
  }

  /** What the rules say of each application. */
  Map<Long, Judgement> of(String regionId, Set<Long> applicationIds, WrittenReasons reasons) {
    LocalDate today = regions.today(regionId, clock);
    RuleBook book = rules.open(regionId);
    Map<Long, Judgement> judgements = new LinkedHashMap<>();
    file.of(regionId, applicationIds)
        .forEach((id, facts) -> judgements.put(id, judge(book, facts, today, reasons)));
    return judgements;
  }

  private static Judgement judge(
      RuleBook book, ApplicationFacts facts, LocalDate today, WrittenReasons reasons) {
    ReferenceDates dates = new ReferenceDates(today, facts.submittedOn(), Optional.empty());
    return book.judge(Moment.APPLICATION_DECIDE, facts, dates, reasons);
  }
}
