package org.famulus.region.spi.port;

/**
 * The core's gate in front of a region's own records. A method of a region marked {@code UseCase} or
 * {@code Reads} asks it about each record it is about to touch, with the permission of its mark; a
 * marked method that returns without having asked fails, and nothing of it is saved.
 *
 * <p>Each question either returns or throws. What it throws is the core's: the region lets it pass,
 * the transaction is rolled back, a refused command is audited, and the caller sees the page of
 * something that does not exist. Several questions add up: the first refusal ends the method.
 */
public interface RegionGate {

  /** For what everybody may know who holds the permission in the programme, in whatever scope. */
  void allowEverybody();

  /** For records of the programme as such: who holds the permission for all of it. */
  void allowProgramme();

  /**
   * For an organisation's records: who holds the permission for it, for one above it, or for the
   * whole programme.
   *
   * @param organisationId the core's id of the organisation
   */
  void allowOrganisation(long organisationId);

  /**
   * For a person's records: herself, if the permission is hers for her own, or who holds it for the
   * whole programme; never a unit.
   *
   * @param personId the core's id of the person
   */
  void allowPerson(long personId);
}
