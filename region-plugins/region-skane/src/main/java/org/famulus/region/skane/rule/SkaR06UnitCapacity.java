package org.famulus.region.skane.rule;

import java.util.List;
import java.util.Set;
import org.famulus.region.spi.facts.AllotmentFacts;
import org.famulus.region.spi.facts.InterestFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.Parameter.Type;
import org.famulus.region.spi.rule.ParameterValues;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * SKA-R06: a unit states how many students it takes in a calendar year, usually two to four, and if
 * it wishes how many at a time. An unusual number needs the coordinator's reason before its places
 * enter a call; the stated number is never exceeded.
 */
public final class SkaR06UnitCapacity implements RegionRule {

  @Override
  public String id() {
    return "SKA-R06";
  }

  @Override
  public List<String> sources() {
    return List.of("SKA-S06", "SKA-S22");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(
        Moment.INTEREST_CHANGE,
        Moment.INTEREST_ENTER_CALL,
        Moment.PLACEMENT_ALLOT,
        Moment.PLACEMENT_CHANGE,
        Moment.DECISION_ISSUE);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.BLOCK, Effect.WARN);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        new Parameter("usualMinimum", Type.INTEGER, "2"),
        new Parameter("usualMaximum", Type.INTEGER, "4"));
  }

  @Override
  public Verdict check(RuleContext context) {
    if (context.moment().equals(Moment.INTEREST_ENTER_CALL)) {
      return checkUsual(context.subject(InterestFacts.class), context.parameters());
    }
    if (context.moment().equals(Moment.INTEREST_CHANGE)) {
      return checkNotBelowAllotted(context.subject(InterestFacts.class));
    }
    return checkFree(context.subject(AllotmentFacts.class));
  }

  private static Verdict checkUsual(InterestFacts interest, ParameterValues values) {
    int minimum = values.integer("usualMinimum");
    int maximum = values.integer("usualMaximum");
    boolean usual = interest.places() >= minimum && interest.places() <= maximum;
    return usual
        ? Verdict.kept()
        : Verdict.warn(
            "rule.SKA-R06.unusual", interest.places(), year(interest.year()), minimum, maximum);
  }

  private static Verdict checkNotBelowAllotted(InterestFacts interest) {
    return interest.places() >= interest.allottedPlaces()
        ? Verdict.kept()
        : Verdict.block(
            "rule.SKA-R06.below-allotted",
            interest.places(),
            year(interest.year()),
            interest.allottedPlaces());
  }

  private static Verdict checkFree(AllotmentFacts allotment) {
    if (allotment.takenInYear() >= allotment.unitYearCapacity()) {
      return Verdict.block(
          "rule.SKA-R06.year-full",
          allotment.unitYearCapacity(),
          year(allotment.period().firstDay().getYear()),
          allotment.takenInYear());
    }
    return allotment.takenInPeriod() < allotment.periodCapacity()
        ? Verdict.kept()
        : Verdict.block(
            "rule.SKA-R06.period-full",
            allotment.periodCapacity(),
            allotment.period().firstDay(),
            allotment.takenInPeriod());
  }

  /** A year as a word, so that no language puts a thousands separator into it. */
  private static String year(int year) {
    return Integer.toString(year);
  }
}
