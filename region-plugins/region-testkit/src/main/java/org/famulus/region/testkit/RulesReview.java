package org.famulus.region.testkit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.spi.rule.Verdict.Broken;
import org.famulus.region.spi.rule.Verdict.ExcludedItem;
import org.famulus.region.spi.rule.Verdict.Excluding;

/** Looks at a region's rules, and asks them the samples the region gives. */
final class RulesReview {

  private final Map<String, RegionRule> rules = new TreeMap<>();
  private final List<RegionRule> all;
  private final List<RuleSample> samples;

  RulesReview(RegionPlugin region, List<RuleSample> samples) {
    this.all = region.rules();
    this.all.forEach(rule -> rules.put(rule.id(), rule));
    this.samples = samples;
  }

  List<String> declarations() {
    List<String> faults = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (RegionRule rule : all) {
      if (!ids.add(rule.id())) {
        faults.add("two rules have the id " + rule.id());
      }
      if (!rule.id().matches("[A-Z]{3}-R\\d{2}")) {
        faults.add("the id " + rule.id() + " is not like ABC-R01");
      }
      if (rule.sources().isEmpty()) {
        faults.add(rule.id() + " names no source");
      }
      if (rule.moments().isEmpty() || rule.effects().isEmpty()) {
        faults.add(rule.id() + " has no moment or no effect");
      }
      if (rule.version() < 1) {
        faults.add(rule.id() + " has the version " + rule.version());
      }
      faults.addAll(parameters(rule));
    }
    return faults;
  }

  /** Each rule is shown kept and broken, at each of its moments and with each of its effects. */
  List<String> samplesComplete(Map<String, String> neverKept) {
    List<String> faults = new ArrayList<>();
    samples.stream()
        .filter(sample -> !rules.containsKey(sample.ruleId()))
        .forEach(sample -> faults.add("there is a sample for " + sample.ruleId() + ", no rule"));
    for (RegionRule rule : rules.values()) {
      List<RuleSample> own = samplesOf(rule).toList();
      if (own.stream().noneMatch(sample -> sample.breaks().isPresent())) {
        faults.add(rule.id() + " has no sample that breaks it");
      }
      boolean kept = own.stream().anyMatch(sample -> sample.breaks().isEmpty());
      boolean excused = !neverKept.getOrDefault(rule.id(), "").isBlank();
      if (kept == excused) {
        faults.add(
            rule.id() + (kept ? " is said to be never kept, but is" : " has no sample that keeps it"));
      }
      Set<Moment> moments = new HashSet<>(rule.moments());
      own.forEach(sample -> moments.remove(sample.moment()));
      moments.forEach(moment -> faults.add(rule.id() + " has no sample at " + moment));
      Set<Effect> effects = EnumSet.noneOf(Effect.class);
      effects.addAll(rule.effects());
      own.forEach(sample -> sample.breaks().ifPresent(effects::remove));
      effects.forEach(effect -> faults.add(rule.id() + " has no sample with " + effect));
    }
    return faults;
  }

  /** Each sample gives what it says, and the same again when asked again. */
  List<String> samplesHold() {
    List<String> faults = new ArrayList<>();
    for (RuleSample sample : samples) {
      RegionRule rule = rules.get(sample.ruleId());
      if (rule == null) {
        continue;
      }
      String where = sample.ruleId() + " at " + sample.moment() + " on " + sample.today();
      if (!rule.moments().contains(sample.moment())) {
        faults.add(where + ": the rule is not asked at this moment");
        continue;
      }
      Verdict verdict = ask(rule, sample);
      if (verdict == null) {
        faults.add(where + ": no answer");
        continue;
      }
      if (!verdict.equals(ask(rule, sample))) {
        faults.add(where + ": asked twice, it answers differently");
      }
      Optional<Effect> effect = broken(verdict).map(Broken::effect);
      if (!effect.equals(sample.breaks())) {
        faults.add(where + ": " + said(sample.breaks()) + " was said, but it is " + verdict);
      }
      if (effect.isPresent() && !rule.effects().contains(effect.get())) {
        faults.add(where + ": the rule book does not list " + effect.get());
      }
    }
    return faults;
  }

  /** Every reason the samples bring out. */
  List<Text> reasons() {
    List<Text> reasons = new ArrayList<>();
    for (RuleSample sample : samples) {
      RegionRule rule = rules.get(sample.ruleId());
      Verdict verdict = rule == null ? null : ask(rule, sample);
      if (verdict instanceof Excluding excluding) {
        excluding.items().stream().map(ExcludedItem::reason).forEach(reasons::add);
      }
      if (verdict != null) {
        broken(verdict).map(Broken::reason).ifPresent(reasons::add);
      }
    }
    return reasons;
  }

  private Stream<RuleSample> samplesOf(RegionRule rule) {
    return samples.stream().filter(sample -> sample.ruleId().equals(rule.id()));
  }

  private static List<String> parameters(RegionRule rule) {
    List<String> faults = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Parameter parameter : rule.parameters()) {
      if (!keys.add(parameter.key())) {
        faults.add(rule.id() + " has two parameters " + parameter.key());
      }
      if (!parameter.accepts(parameter.initialValue())) {
        faults.add(rule.id() + " ships a wrong value for " + parameter.key());
      }
    }
    return faults;
  }

  private static Verdict ask(RegionRule rule, RuleSample sample) {
    return AskedRule.of(rule).at(sample.moment(), sample.today(), sample.facts());
  }

  static Optional<Broken> broken(Verdict verdict) {
    Verdict main = verdict instanceof Excluding excluding ? excluding.remainder() : verdict;
    return main instanceof Broken broken ? Optional.of(broken) : Optional.empty();
  }

  private static String said(Optional<Effect> effect) {
    return effect.map(Effect::name).orElse("kept");
  }
}
