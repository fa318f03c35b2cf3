package org.famulus.core.nomination;

import java.util.Optional;

/**
 * Somebody registered who may be the one nominated.
 *
 * @param personId the registered person
 * @param name name as registered
 * @param by what agrees
 */
public record PersonMatch(long personId, String name, By by) {

  /** What agrees; label {@code nomination.match.<NAME>}. */
  public enum By {
    /** The mail address; nobody shares it, so it is this person or the address is wrong. */
    EMAIL,
    /** Name and date of birth. */
    NAME_AND_BIRTH,
    /** The name; a date of birth is not known of both. */
    NAME
  }

  /** The person among the matches, if she is one of them. */
  static Optional<PersonMatch> among(java.util.List<PersonMatch> matches, long personId) {
    return matches.stream().filter(match -> match.personId() == personId).findFirst();
  }
}
