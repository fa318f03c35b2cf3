package org.famulus.core.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.famulus.core.region.ParameterHistory;
import org.famulus.core.region.RuleBook;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.SpiVersion;
import org.famulus.region.spi.catalogue.LengthRule;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.facts.InterestFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The days on which a unit may let a period begin")
class PeriodChoicesTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-10-12");
  private static final LengthRule WEEK = new LengthRule(1, LengthRule.Unit.CALENDAR_WEEKS);

  private static final Rule MONDAYS =
      new Rule(
          "TOY-R1",
          facts ->
              facts.periods().get(0).firstDay().getDayOfWeek() == DayOfWeek.MONDAY
                  ? Verdict.kept()
                  : Verdict.block("toy.monday"));

  private static final Rule NEVER_ENOUGH =
      new Rule("TOY-R2", facts -> Verdict.block("toy.never-enough"));

  @Test
  @DisplayName("are those the rules accept")
  void accepted() {
    assertThat(choices(MONDAYS))
        .hasSize(52)
        .startsWith(LocalDate.parse("2027-01-04"))
        .endsWith(LocalDate.parse("2027-12-27"))
        .allMatch(day -> day.getDayOfWeek() == DayOfWeek.MONDAY);
  }

  @Test
  @DisplayName("do not suffer from a rule that is broken whatever the day")
  void brokenAnyway() {
    assertThat(choices(MONDAYS, NEVER_ENOUGH)).isEqualTo(choices(MONDAYS));
  }

  @Test
  @DisplayName("are all days of the year if no rule cares")
  void anyDay() {
    assertThat(choices()).hasSize(365);
  }

  private static List<LocalDate> choices(RegionRule... rules) {
    RuleBook book =
        new RuleBook(
            new Toy(List.of(rules)), ParameterHistory.shipped(), Set.of(), permission -> false);
    return new PeriodChoices(book, WEEK, false).firstDays(2027, TODAY);
  }

  private record Rule(String id, Function<InterestFacts, Verdict> judgement)
      implements RegionRule {

    @Override
    public List<String> sources() {
      return List.of();
    }

    @Override
    public Set<Moment> moments() {
      return Set.of(Moment.INTEREST_SUBMIT);
    }

    @Override
    public Set<Effect> effects() {
      return Set.of(Effect.BLOCK);
    }

    @Override
    public Verdict check(RuleContext context) {
      return judgement.apply(context.subject(InterestFacts.class));
    }
  }

  private record Toy(List<RegionRule> rules) implements RegionPlugin {

    @Override
    public String id() {
      return "toy";
    }

    @Override
    public SpiVersion builtAgainst() {
      return SpiVersion.ofServer();
    }

    @Override
    public String bundle() {
      return "toy";
    }

    @Override
    public RegionCatalogue catalogue() {
      return RegionCatalogue.empty(ZoneId.of("UTC"));
    }
  }
}
