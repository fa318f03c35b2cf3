package org.famulus.region.spi.rule;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.TreeMap;

/**
 * The values of a rule's parameters as of its reference date. A key the rule does not declare, or a
 * reading that does not fit the parameter's type, throws; the test kit meets that before a server.
 */
public record ParameterValues(Map<String, String> values) {

  public ParameterValues {
    values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /** The raw value. */
  public String text(String key) {
    String value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("The rule declares no parameter '" + key + "'.");
    }
    return value;
  }

  /** A whole number or a number of days. */
  public int integer(String key) {
    return Integer.parseInt(text(key));
  }

  /** A date. */
  public LocalDate date(String key) {
    return LocalDate.parse(text(key));
  }

  /** A day of the year. */
  public MonthDay monthDay(String key) {
    return MonthDay.parse(text(key));
  }

  /** A yes or no. */
  public boolean flag(String key) {
    return Boolean.parseBoolean(text(key));
  }
}
