package org.famulus.core.organisation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An organisation as lists and records show it.
 *
 * @param id its id
 * @param version for concurrent edits
 * @param type what it is
 * @param name its name
 * @param parentId id of the one above it
 * @param parentName name of the one above it
 * @param country two-letter code
 * @param city city
 * @param contactName contact
 * @param contactEmail the contact's address
 * @param treatsChildren whether children are treated there
 * @param closedOn last day, if closed or to be closed
 */
public record OrganisationRow(
    long id,
    long version,
    OrganisationType type,
    String name,
    Optional<Long> parentId,
    Optional<String> parentName,
    Optional<String> country,
    Optional<String> city,
    Optional<String> contactName,
    Optional<String> contactEmail,
    boolean treatsChildren,
    Optional<LocalDate> closedOn) {

  static OrganisationRow of(Organisation organisation, Optional<Organisation> parent) {
    return new OrganisationRow(
        organisation.id(),
        organisation.version(),
        organisation.type(),
        organisation.name(),
        organisation.parentId(),
        parent.map(Organisation::name),
        organisation.country(),
        organisation.city(),
        organisation.contactName(),
        organisation.contactEmail(),
        organisation.treatsChildren(),
        organisation.closedOn());
  }
}
