package org.famulus.region.spi.rule;

import java.util.List;
import java.util.Objects;

/**
 * A number, date or choice that may change over the years, with the value the region ships. The
 * programme's administrator adds later values; past ones stay as they were. Of several values the
 * one with the latest first day not after the day of judgement holds, else the shipped one.
 *
 * @param key name within the rule or region, for example {@code usualMaximum}; its label is the
 *     bundle key {@code parameter.<owner>.<key>} where owner is the rule's id or {@code region}
 * @param type how the value is written
 * @param initialValue the shipped value, in the type's notation
 * @param choices the only values it can have; empty if every value of the type will do
 */
public record Parameter(String key, Type type, String initialValue, List<String> choices) {

  public Parameter {
    Objects.requireNonNull(key, "A parameter needs a key.");
    Objects.requireNonNull(type, "A parameter needs a type.");
    Objects.requireNonNull(initialValue, "A parameter ships with a value.");
    choices = List.copyOf(choices);
    if (!isValue(type, choices, initialValue)) {
      throw new IllegalArgumentException(
          "'" + initialValue + "' is not a value of the parameter '" + key + "'.");
    }
  }

  /** A parameter for which every value of the type will do. */
  public Parameter(String key, Type type, String initialValue) {
    this(key, type, initialValue, List.of());
  }

  /** Whether the text is a value of this parameter; the same check for region and administrator. */
  public boolean accepts(String value) {
    return isValue(type, choices, value);
  }

  private static boolean isValue(Type type, List<String> choices, String value) {
    return type.accepts(value) && (choices.isEmpty() || choices.contains(value));
  }

  /** How a value is written. */
  public enum Type {
    /** Whole number. */
    INTEGER("-?\\d{1,9}"),
    /** Number of days. */
    DAYS("\\d{1,5}"),
    /** Day of the year, {@code --MM-DD}. */
    MONTH_DAY("--(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"),
    /** Date, {@code YYYY-MM-DD}. */
    DATE("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"),
    /** {@code true} or {@code false}. */
    BOOLEAN("true|false"),
    /** A code such as a language level. */
    CODE("[A-Za-z0-9_.-]{1,40}"),
    /** Amount of money with its currency, {@code 1234.50 SEK}. */
    MONEY("\\d{1,9}(\\.\\d{2})? [A-Z]{3}"),
    /** Free text, one line. */
    TEXT(".{0,400}");

    private final String pattern;

    Type(String pattern) {
      this.pattern = pattern;
    }

    /** Whether the text is a value of this type. */
    public boolean accepts(String value) {
      return value != null && value.matches(pattern);
    }
  }
}
