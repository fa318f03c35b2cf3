package org.famulus.core.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.ParameterValues;
import org.famulus.region.spi.rule.ProgrammeParameters;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * A region's rules with their parameters over time, ready to be asked any number of times within
 * one command without another look at the database.
 */
public final class RuleBook {

  private final RegionPlugin region;
  private final ParameterHistory history;
  private final Set<String> switchedOff;
  private final Predicate<String> callerHolds;
  private final OwnFacts ownFacts;

  /**
   * A rule book.
   *
   * @param region the region
   * @param history its parameters over time
   * @param switchedOff ids of rules not asked (only the build's own proof does this)
   * @param callerHolds whether the caller holds a permission in the region, for waivers
   */
  public RuleBook(
      RegionPlugin region,
      ParameterHistory history,
      Set<String> switchedOff,
      Predicate<String> callerHolds) {
    this(region, history, switchedOff, callerHolds, OwnFacts.none());
  }

  /**
   * A rule book of a region that knows something of people itself.
   *
   * @param region the region
   * @param history its parameters over time
   * @param switchedOff ids of rules not asked
   * @param callerHolds whether the caller holds a permission in the region, for waivers
   * @param ownFacts what the region knows of people
   */
  public RuleBook(
      RegionPlugin region,
      ParameterHistory history,
      Set<String> switchedOff,
      Predicate<String> callerHolds,
      OwnFacts ownFacts) {
    this.ownFacts = ownFacts;
    this.region = region;
    this.history = history;
    this.switchedOff = Set.copyOf(switchedOff);
    this.callerHolds = callerHolds;
  }

  /** Asks all rules of the moment. */
  public Judgement judge(
      Moment moment, Object facts, ReferenceDates dates, WrittenReasons reasons) {
    List<RuleAnswer> answers = new ArrayList<>();
    Set<String> waivable = new HashSet<>();
    for (RegionRule rule : region.rules()) {
      if (rule.moments().contains(moment) && !switchedOff.contains(rule.id())) {
        answers.add(ask(rule, moment, facts, dates, reasons, waivable));
      }
    }
    return new Judgement(moment, answers, waivable);
  }

  /**
   * Says whom the coming questions are about, so that what the region knows of them is read at once
   * and not one by one.
   */
  public void prepare(Collection<Long> people) {
    ownFacts.prepare(people);
  }

  /** The programme's own parameters on a day. */
  public ParameterValues regionParameters(LocalDate day) {
    return history.on(day, "region", region.catalogue().parameters());
  }

  /**
   * Days the programme says in a parameter of its own.
   *
   * @param key the parameter
   * @param usual how many they are where the programme does not declare it
   */
  public int regionDays(LocalDate day, String key, int usual) {
    boolean declared =
        region.catalogue().parameters().stream()
            .anyMatch(parameter -> parameter.key().equals(key));
    return declared ? regionParameters(day).integer(key) : usual;
  }

  /** All parameters of the programme on a day. */
  public ProgrammeParameters parametersOn(LocalDate day) {
    return new ProgrammeParameters() {
      @Override
      public ParameterValues ofRegion() {
        return regionParameters(day);
      }

      @Override
      public ParameterValues ofRule(String ruleId) {
        return region.rules().stream()
            .filter(rule -> rule.id().equals(ruleId))
            .map(rule -> history.on(day, ruleId, rule.parameters()))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("There is no rule " + ruleId + "."));
      }
    };
  }

  private RuleAnswer ask(
      RegionRule rule,
      Moment moment,
      Object facts,
      ReferenceDates dates,
      WrittenReasons reasons,
      Set<String> waivable) {
    ParameterValues values =
        history.on(dates.get(rule.referenceDate()), rule.id(), rule.parameters());
    Verdict verdict = 
        rule.check(
            new RuleContext(moment, dates.today(), facts, values, ownFacts.of(facts)));
    if (verdict == null) {
      throw new IllegalStateException("The rule " + rule.id() + " gave no answer at " + moment);
    }
    Verdict main = verdict instanceof Verdict.Excluding e ? e.remainder() : verdict;
    Optional<String> written = Optional.empty();
    if (main instanceof Verdict.Broken broken) {
      boolean mayGoOn =
          broken.effect() == Effect.WARN || broken.waivableBy().filter(callerHolds).isPresent();
      if (mayGoOn) {
        waivable.add(rule.id());
        written = reasons.forRule(rule.id());
      }
    }
    return new RuleAnswer(rule.id(), rule.version(), values.values(), verdict, written);
  }
}
