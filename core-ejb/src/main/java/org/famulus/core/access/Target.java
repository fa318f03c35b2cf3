package org.famulus.core.access;

import java.util.Optional;
import java.util.Set;

/**
 * Whose a record is, as far as access is concerned. A record that is of no organisation is reached
 * by no role that is for one organisation: that is how a unit never sees an applicant. Rules of
 * visibility are kept here, not in a page.
 *
 * @param regionId the region it belongs to
 * @param organisations organisations whose people may reach it
 * @param person the person whose own record it is, if anybody's
 */
public record Target(String regionId, Set<Long> organisations, Optional<Long> person) {

  public Target {
    organisations = Set.copyOf(organisations);
  }

  /** A record of the region as such. */
  public static Target region(String regionId) {
    return new Target(regionId, Set.of(), Optional.empty());
  }

  /** A record of an organisation in the region. */
  public static Target organisation(String regionId, long organisationId) {
    return new Target(regionId, Set.of(organisationId), Optional.empty());
  }

  /** A person's own record, out of reach of every organisation. */
  public static Target person(String regionId, long personId) {
    return new Target(regionId, Set.of(), Optional.of(personId));
  }
}
