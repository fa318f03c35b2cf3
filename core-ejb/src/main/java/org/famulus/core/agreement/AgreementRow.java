package org.famulus.core.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An agreement as lists and records show it.
 *
 * @param id id
 * @param version for concurrent edits
 * @param type code of the type
 * @param reference reference
 * @param validFrom first day in force
 * @param validTo last day in force, if it has an end
 * @param invented whether it is demo data
 * @param inForce whether it is in force today
 * @param parties the institutions, by name
 */
public record AgreementRow(
    long id,
    long version,
    String type,
    String reference,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    boolean invented,
    boolean inForce,
    List<Party> parties) {

  public AgreementRow {
    parties = List.copyOf(parties);
  }

  /**
   * An institution that is party to an agreement.
   *
   * @param id its id
   * @param name its name
   */
  public record Party(long id, String name) {}
}
