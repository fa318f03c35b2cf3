package org.famulus.region.testkit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.ParameterValues;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * A rule that is asked directly, without a server, with the parameter values it ships.
 *
 * @param rule the rule
 * @param values values of its parameters
 */
public record AskedRule(RegionRule rule, ParameterValues values) {

  /** The rule with the values it ships. */
  public static AskedRule of(RegionRule rule) {
    Map<String, String> shipped = new TreeMap<>();
    rule.parameters().forEach(each -> shipped.put(each.key(), each.initialValue()));
    return new AskedRule(rule, new ParameterValues(shipped));
  }

  /**
   * The rule with another value of a parameter.
   *
   * @throws IllegalArgumentException if the rule has no such parameter or it cannot have the value
   */
  public AskedRule with(String parameter, String value) {
    boolean possible =
        rule.parameters().stream()
            .anyMatch(each -> each.key().equals(parameter) && each.accepts(value));
    if (!possible) {
      throw new IllegalArgumentException(
          rule.id() + " has no parameter '" + parameter + "' that can be '" + value + "'.");
    }
    Map<String, String> changed = new TreeMap<>(values.values());
    changed.put(parameter, value);
    return new AskedRule(rule, new ParameterValues(changed));
  }

  /** The rule's answer about a person of whom the region knows something itself. */
  public Verdict at(Moment moment, LocalDate today, Object facts, Object own) {
    return rule.check(new RuleContext(moment, today, facts, values, Optional.of(own)));
  }

  /** The rule's answer. */
  public Verdict at(Moment moment, LocalDate today, Object facts) {
    return rule.check(new RuleContext(moment, today, facts, values));
  }
}
