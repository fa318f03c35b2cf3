package org.famulus.allocation.command;

import java.util.Locale;
import org.famulus.allocation.Measure;
import org.famulus.allocation.Step;

/** Measures in words. */
final class Measures {

  private Measures() {}

  /** What a step measured. */
  static String named(Step step) {
    String what =
        switch (step.measure()) {
          case BELOW_LEAST -> "students missing where a least number was asked for";
          case UNPLACED -> "students without a place";
          case RANKS -> "ranks of all together, with surcharges";
          case MANY_AT_RANK -> "most students at rank " + step.rank();
          case FEW_AT_RANK -> "fewest students at rank " + step.rank();
          case SURCHARGES -> "surcharges of all together, in ranks";
          case LOTTERY -> "ranks weighed by lottery numbers";
          case DRAW -> "lots of places for students";
        };
    return step.group().isEmpty() ? what : what + ", group " + step.group();
  }

  /** What came out. */
  static String value(Step step) {
    return amount(step.measure(), step.value());
  }

  /** A number in the unit of a measure. */
  static String amount(Measure measure, long value) {
    return measure == Measure.RANKS || measure == Measure.SURCHARGES
        ? String.format(Locale.ROOT, "%d.%02d", value / 100, value % 100)
        : Long.toString(value);
  }
}
