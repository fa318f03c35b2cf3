package org.famulus.core.agreement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which agreements a list shows.
 *
 * @param regionId the region
 * @param text part of the reference or of a party's name
 * @param type code of the type
 * @param inForceOn only those in force on the day
 * @param partyId only those with this party
 * @param invented true: only demo data; false: only real ones; empty: both
 */
public record AgreementCriteria(
    String regionId,
    Optional<String> text,
    Optional<String> type,
    Optional<LocalDate> inForceOn,
    Optional<Long> partyId,
    Optional<Boolean> invented) {

  /** All agreements of the region. */
  public static AgreementCriteria of(String regionId) {
    return new AgreementCriteria(
        regionId,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The agreements of one party. */
  public static AgreementCriteria ofParty(String regionId, long partyId) {
    return new AgreementCriteria(
        regionId,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(partyId),
        Optional.empty());
  }

  /** The same question without asking for a type, to count each type. */
  AgreementCriteria anyType() {
    return new AgreementCriteria(regionId, text, Optional.empty(), inForceOn, partyId, invented);
  }
}
