package org.famulus.core.report;

/**
 * A figure that is not told if so few people stand behind it that they could be recognised.
 *
 * @param value the value
 * @param told whether it may be told
 * @param known whether there is a value at all
 */
public record Figure(long value, boolean told, boolean known) {

  /** Smallest group about whose health or police matters figures are told. */
  public static final int SMALLEST_GROUP = 5;

  /** There is nothing to tell. */
  static final Figure NONE = new Figure(0, true, false);

  /** A number of people: zero is nobody's matter, and from the smallest group on it is told. */
  static Figure count(long people, boolean confidential) {
    return new Figure(people, isTold(people, confidential), true);
  }

  /** An average over some people. */
  static Figure average(long sum, long people, boolean confidential) {
    return people == 0
        ? NONE
        : new Figure(Math.round((double) sum / people), isTold(people, confidential), true);
  }

  /** The value without the possibility of telling it. */
  Figure hidden() {
    return new Figure(value, false, known);
  }

  private static boolean isTold(long people, boolean confidential) {
    return !confidential || people == 0 || people >= SMALLEST_GROUP;
  }
}
