package org.famulus.allocation.check;

import java.util.Locale;

/** What every result is held against. */
public enum Rule {
  /** A row is about somebody who is not in the run. */
  STUDENT_UNKNOWN("%1$s is not a student of this run."),
  /** A student has two rows. */
  STUDENT_TWICE("%1$s has more than one row."),
  /** A student has no row. */
  STUDENT_FORGOTTEN("%1$s has no row."),
  /** A place was given that is not in the run. */
  PLACE_UNKNOWN("%1$s is given %2$s, which is not a place of this run."),
  /** A student was given what she may not be given. */
  NOT_ELIGIBLE("%1$s is given %2$s, which is not among her choices."),
  /** What was decided before did not stay. */
  FIXED_CHANGED("%1$s was fixed before and is given something else: \"%2$s\"."),
  /** The rank is not the one of the choice. */
  RANK_WRONG("%1$s, place \"%2$s\": the rank stated is %3$d, the choice says %4$d."),
  /** The lottery number is not what seed and round give. */
  NUMBER_WRONG("%1$s: the lottery number stated is %3$d, the seed gives %4$d."),
  /** More students in a place than it takes. */
  PLACE_ABOVE_MOST("Place %2$s has %3$d students and takes %4$d."),
  /** More students in a pool than it takes. */
  POOL_ABOVE_MOST("Pool %2$s has %3$d students and takes %4$d."),
  /** More students of one origin in a place than it takes. */
  QUOTA_ABOVE_MOST("Quota %2$s has %3$d students and takes %4$d."),
  /** A place has some students, but fewer than it takes if it takes any. */
  PLACE_SOME_BELOW_LEAST("Place %2$s has %3$d students; it takes none or at least %4$d."),
  /** A pool has some students, but fewer than it takes if it takes any. */
  POOL_SOME_BELOW_LEAST("Pool %2$s has %3$d students; it takes none or at least %4$d."),
  /** Somebody has nothing though one of her choices had room. */
  UNPLACED_THOUGH_FREE("%1$s has no place, though %2$s had room for her."),
  /** In a lottery order somebody did not get the best that was left at her turn. */
  BETTER_WAS_LEFT("%1$s wanted %2$s more than what she has, and it had room at her turn."),
  /** A place has fewer students than were asked for. */
  PLACE_BELOW_LEAST("Place %2$s has %3$d students; at least %4$d were asked for."),
  /** A pool has fewer students than were asked for. */
  POOL_BELOW_LEAST("Pool %2$s has %3$d students; at least %4$d were asked for."),
  /** A place has fewer students of one origin than were asked for. */
  QUOTA_BELOW_LEAST("Quota %2$s has %3$d students; at least %4$d were asked for.");

  private final String text;

  Rule(String text) {
    this.text = text;
  }

  /** Its name in words, such as {@code place-above-most}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String sentence(Finding finding) {
    return String.format(
        Locale.ROOT,
        text,
        finding.student(),
        finding.place(),
        finding.found(),
        finding.allowed());
  }
}
