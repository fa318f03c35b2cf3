package org.famulus.core.organisation;

import java.util.Optional;
import java.util.Set;

/**
 * Which organisations a list shows.
 *
 * @param regionId the region that works with them
 * @param types their types; empty means any
 * @param text part of the name, however it is written
 * @param siteId only those below this one
 * @param open true: only open ones; false: only closed ones; empty: both
 */
public record OrganisationCriteria(
    String regionId,
    Set<OrganisationType> types,
    Optional<String> text,
    Optional<Long> siteId,
    Optional<Boolean> open) {

  public OrganisationCriteria {
    types = Set.copyOf(types);
  }

  /** All organisations of the types. */
  public static OrganisationCriteria of(String regionId, OrganisationType... types) {
    return new OrganisationCriteria(
        regionId, Set.of(types), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same question, whatever the type. */
  OrganisationCriteria anyType() {
    return new OrganisationCriteria(regionId, Set.of(), text, siteId, open);
  }

  /** The same question for open or for closed ones only. */
  OrganisationCriteria onlyOpen(boolean whetherOpen) {
    return new OrganisationCriteria(regionId, types, text, siteId, Optional.of(whetherOpen));
  }
}
