package org.famulus.core.region;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.famulus.region.spi.rule.Parameter;
import org.famulus.region.spi.rule.ParameterValues;

/**
 * The values of a region's parameters over time, read once and then asked without a database.
 *
 * @param entered values entered by the administrator, each owner's and name's in order of first day
 */
public record ParameterHistory(List<RuleParameter> entered) {

  public ParameterHistory {
    entered = List.copyOf(entered);
  }

  /** No value was ever entered; the shipped ones hold. */
  public static ParameterHistory shipped() {
    return new ParameterHistory(List.of());
  }

  /** The values of the declared parameters of an owner on a day. */
  public ParameterValues on(LocalDate day, String owner, List<Parameter> declared) {
    Map<String, String> values = new HashMap<>();
    declared.forEach(parameter -> values.put(parameter.key(), parameter.initialValue()));
    for (RuleParameter value : entered) {
      if (value.owner().equals(owner)
          && values.containsKey(value.name())
          && !value.validFrom().isAfter(day)) {
        values.put(value.name(), value.text());
      }
    }
    return new ParameterValues(values);
  }
}
