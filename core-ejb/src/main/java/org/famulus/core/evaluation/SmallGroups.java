package org.famulus.core.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.ReferenceDates;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleBook;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.report.Figure;
import org.famulus.region.spi.facts.EvaluationGroupFacts;
import org.famulus.region.spi.rule.Moment;

/** Which groups are too small to be told about, as the programme's rules say. */
@ApplicationScoped
class SmallGroups {

  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;

  /**
   * Whether a group of some size is too small. Where no rule of the programme says anything, the
   * smallest group of all other reports holds.
   */
  IntPredicate of(String regionId) {
    RuleBook book = rules.open(regionId);
    ReferenceDates dates = ReferenceDates.of(regions.today(regionId, clock));
    Map<Integer, Boolean> known = new HashMap<>();
    return size -> known.computeIfAbsent(size, each -> isTooSmall(book, dates, each));
  }

  /** How many have to be in the smallest group that is told about. */
  int smallest(String regionId) {
    IntPredicate tooFew = of(regionId);
    return IntStream.iterate(1, size -> size + 1)
        .filter(size -> !tooFew.test(size))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isTooSmall(RuleBook book, ReferenceDates dates, int size) {
    Judgement judgement =
        book.judge(
            Moment.EVALUATION_REPORT,
            new EvaluationGroupFacts(size),
            dates,
            WrittenReasons.none());
    return judgement.answers().isEmpty()
        ? size < Figure.SMALLEST_GROUP
        : !judgement.hides().isEmpty();
  }
}
