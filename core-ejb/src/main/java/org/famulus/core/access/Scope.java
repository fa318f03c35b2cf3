package org.famulus.core.access;

import java.util.Optional;
import java.util.Set;

/**
 * What part of a region a caller may read with a permission; every query narrows itself to it.
 *
 * @param regionId the region
 * @param wholeRegion whether everything in it
 * @param organisations else: records of these organisations (those below are included)
 * @param person else: records of this person
 */
public record Scope(
    String regionId, boolean wholeRegion, Set<Long> organisations, Optional<Long> person) {

  public Scope {
    organisations = Set.copyOf(organisations);
  }

  /**
   * The organisations for an {@code in} of a statement. An empty list there is a syntax error on
   * some databases, so where there is none it holds zero, which is no organisation's id.
   */
  public Set<Long> organisationsForIn() {
    return organisations.isEmpty() ? Set.of(0L) : organisations;
  }

  /** What of it is one organisation's. */
  public Scope within(long organisation) {
    return new Scope(
        regionId,
        false,
        wholeRegion || organisations.contains(organisation) ? Set.of(organisation) : Set.of(),
        Optional.empty());
  }

  /** Whether a record lies within the scope. */
  public boolean reaches(Target target) {
    return target.regionId().equals(regionId)
        && (wholeRegion
            || target.organisations().stream().anyMatch(organisations::contains)
            || target.person().filter(p -> person.filter(p::equals).isPresent()).isPresent());
  }
}
