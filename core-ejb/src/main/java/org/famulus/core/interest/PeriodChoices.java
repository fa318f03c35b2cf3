package org.famulus.core.interest;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.ReferenceDates;
import org.famulus.core.region.RuleBook;
import org.famulus.core.region.WrittenReasons;
import org.famulus.region.spi.catalogue.LengthRule;
import org.famulus.region.spi.facts.InterestFacts;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.rule.Moment;

/**
 * Asks the programme's rules on which days a period may begin, so that a unit ticks boxes instead of
 * guessing dates. A day is offered if it breaks no rule that another day of the year keeps: what is
 * broken on every day is not a matter of the day.
 */
final class PeriodChoices {

  private static final long CANDIDATE = 1;

  private final RuleBook rules;
  private final LengthRule length;
  private final boolean byFaculty;

  PeriodChoices(RuleBook rules, LengthRule length, boolean byFaculty) {
    this.rules = rules;
    this.length = length;
    this.byFaculty = byFaculty;
  }

  /** The days of the year on which a period may begin, earliest first. */
  List<LocalDate> firstDays(int year, LocalDate today) {
    Map<LocalDate, Set<String>> brokenByDay = new LinkedHashMap<>();
    LocalDate newYear = LocalDate.of(year, 1, 1);
    newYear
        .datesUntil(newYear.plusYears(1))
        .forEach(day -> brokenByDay.put(day, brokenBy(day, today)));
    Set<String> always = new HashSet<>(brokenByDay.get(newYear));
    brokenByDay.values().forEach(always::retainAll);
    return brokenByDay.entrySet().stream()
        .filter(day -> day.getValue().equals(always))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Set<String> brokenBy(LocalDate day, LocalDate today) {
    InterestFacts facts =
        new InterestFacts(
            day.getYear(),
            1,
            Optional.empty(),
            length,
            List.of(new PeriodFacts(CANDIDATE, day, length.lastDayFrom(day))),
            1,
            1,
            Optional.empty(),
            0,
            true,
            byFaculty);
    Judgement judgement =
        rules.judge(
            Moment.INTEREST_SUBMIT,
            facts,
            new ReferenceDates(today, Optional.empty(), Optional.of(day)),
            WrittenReasons.none());
    Set<String> broken =
        judgement.allReasons().stream()
            .flatMap(reason -> reason.ruleId().stream())
            .collect(Collectors.toSet());
    judgement.exclusions().values().forEach(exclusion -> broken.add(exclusion.ruleId()));
    return broken;
  }
}
