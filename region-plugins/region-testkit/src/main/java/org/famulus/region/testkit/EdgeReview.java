package org.famulus.region.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.Verdict;
import org.famulus.region.spi.rule.Verdict.Broken;
import org.famulus.region.spi.rule.Verdict.ExcludedItem;
import org.famulus.region.spi.rule.Verdict.Excluding;

/** Asks every rule at the edge of what the core can hand over. */
final class EdgeReview {

  private final Set<String> faults = new LinkedHashSet<>();
  private final List<Text> reasons = new ArrayList<>();

  EdgeReview(RegionPlugin region) {
    EdgeFacts edge = new EdgeFacts(region);
    for (RegionRule rule : region.rules()) {
      for (Moment moment : rule.moments()) {
        for (Object facts : edge.at(moment)) {
          EdgeFacts.days().forEach(day -> ask(rule, moment, day, facts));
        }
      }
    }
  }

  /** Rules that fail, answer nothing, answer differently, or have an effect they do not list. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  /** The reasons that came out. */
  List<Text> reasons() {
    return List.copyOf(reasons);
  }

  private void ask(RegionRule rule, Moment moment, LocalDate day, Object facts) {
    String where = rule.id() + " at " + moment + " on " + day + " about " + facts;
    try {
      Verdict verdict = AskedRule.of(rule).at(moment, day, facts);
      if (verdict == null) {
        faults.add(where + " gives no answer");
        return;
      }
      if (!verdict.equals(AskedRule.of(rule).at(moment, day, facts))) {
        faults.add(rule.id() + " answers differently when asked again at " + moment);
      }
      if (verdict instanceof Excluding excluding) {
        excluding.items().stream().map(ExcludedItem::reason).forEach(reasons::add);
      }
      Optional<Broken> broken = RulesReview.broken(verdict);
      broken.map(Broken::reason).ifPresent(reasons::add);
      Optional<Effect> unlisted =
          broken.map(Broken::effect).filter(effect -> !rule.effects().contains(effect));
      unlisted.ifPresent(
          effect -> faults.add(rule.id() + " does not list its effect " + effect));
    } catch (RuntimeException failure) {
      faults.add(where + " fails with " + failure);
    }
  }
}
