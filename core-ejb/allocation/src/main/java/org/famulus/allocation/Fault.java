package org.famulus.allocation;

import java.util.List;

/**
 * Something in a problem that cannot be meant.
 *
 * @param kind what is wrong
 * @param about what it is about: first the row's own id, then what it names
 */
public record Fault(Kind kind, List<String> about) {

  public Fault {
    about = List.copyOf(about);
  }

  /** The fault in English, for logs and the command line. */
  @Override
  public String toString() {
    return kind.text.formatted(about.get(0), about.get(about.size() - 1));
  }

  /** What can be wrong. */
  public enum Kind {
    /** A priority group is named twice. */
    GROUP_TWICE("The group %1$s is there twice: keep one of them."),
    /** A student has a group there is none of. */
    NO_SUCH_GROUP("Student %1$s is in the group %2$s, which there is not: name it among the groups."),
    /** Two students have one id. */
    STUDENT_TWICE("The student %1$s is there twice: keep one row for each student."),
    /** A student's id has the sign in it that parts the lottery's text. */
    STUDENT_ID_WRONG("The student %1$s has a | in her id, which parts the text lots are made of: use another sign."),
    /** Two places have one id. */
    PLACE_TWICE("The place %1$s is there twice: keep one of them."),
    /** Two pools have one id. */
    POOL_TWICE("The pool %1$s is there twice: keep one of them."),
    /** One place has two quotas for one origin. */
    QUOTA_TWICE("The quota %1$s is there twice: keep one of them."),
    /** A place draws on a pool there is none of. */
    NO_SUCH_POOL("The place %1$s draws on the pool %2$s, which there is not: add it to the pools."),
    /** A choice or a quota names a place there is none of. */
    NO_SUCH_PLACE("%1$s names the place %2$s, which there is not: add it to the places."),
    /** A student names a place twice. */
    CHOICE_TWICE("Student %1$s names the place %2$s twice: keep the better rank."),
    /** A rank or surcharge is out of range. */
    RANK_WRONG("Student %1$s, place %2$s: ranks count from 1 and surcharges from 0, both up to 1,000,000."),
    /** A least number is negative or above the most. */
    BOUNDS_WRONG("%1$s takes %2$s: both must be 0 or more, and the second not below the first."),
    /** More students are fixed at a place, in a pool or of an origin than it takes. */
    FIXED_ABOVE_MOST("More students are fixed at %1$s than it takes: take one away, or raise the number.");

    private final String text;

    Kind(String text) {
      this.text = text;
    }
  }
}
