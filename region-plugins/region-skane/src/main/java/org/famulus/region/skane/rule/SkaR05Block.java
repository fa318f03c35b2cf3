package org.famulus.region.skane.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.famulus.region.spi.facts.AllotmentFacts;
import org.famulus.region.spi.facts.InterestFacts;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.famulus.region.spi.rule.ReferenceDate;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * SKA-R05: a block lasts exactly four calendar weeks and starts on the first Monday of a month, or,
 * as a student's second block, on the day after the first one ends.
 */
public final class SkaR05Block implements RegionRule {

  /** Calendar weeks of a block, as shipped. */
  public static final int SHIPPED_WEEKS = 4;

  @Override
  public String id() {
    return "SKA-R05";
  }

  @Override
  public List<String> sources() {
    return List.of("SKA-S29", "SKA-F02");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(
        Moment.INTEREST_SUBMIT,
        Moment.INTEREST_CHANGE,
        Moment.INTEREST_ENTER_CALL,
        Moment.PLACEMENT_ALLOT,
        Moment.PLACEMENT_CHANGE,
        Moment.DECISION_ISSUE);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.BLOCK);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(new Parameter("weeks", Type.INTEGER, Integer.toString(SHIPPED_WEEKS)));
  }

  @Override
  public ReferenceDate referenceDate() {
    return ReferenceDate.FIRST_DAY;
  }

  @Override
  public Verdict check(RuleContext context) {
    int weeks = context.parameters().integer("weeks");
    if (context.moment().subject().equals("INTEREST")) {
      return context.subject(InterestFacts.class).periods().stream()
          .map(period -> judge(period, weeks, BlockCalendar.isFirstMonday(period.firstDay())))
          .filter(Verdict.Broken.class::isInstance)
          .findFirst()
          .orElse(Verdict.kept());
    }
    AllotmentFacts allotment = context.subject(AllotmentFacts.class);
    LocalDate firstDay = allotment.period().firstDay();
    boolean startsRight =
        BlockCalendar.isFirstMonday(firstDay)
            || allotment.otherBlocks().stream()
                .anyMatch(other -> other.period().lastDay().plusDays(1).equals(firstDay));
    return judge(allotment.period(), weeks, startsRight);
  }

  private static Verdict judge(PeriodFacts period, int weeks, boolean startsRight) {
    LocalDate firstDay = period.firstDay();
    if (!startsRight) {
      return Verdict.block(
          "rule.SKA-R05.start",
          firstDay,
          BlockCalendar.firstMondayBefore(firstDay),
          BlockCalendar.firstMondayAfter(firstDay));
    }
    long days = ChronoUnit.DAYS.between(firstDay, period.lastDay()) + 1;
    long neededDays = 7L * weeks;
    return days == neededDays
        ? Verdict.kept()
        : Verdict.block(
            "rule.SKA-R05.length",
            firstDay,
            days,
            weeks,
            neededDays,
            firstDay.plusDays(neededDays - 1));
  }
}
