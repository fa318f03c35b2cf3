package org.famulus.core.nomination;

import java.time.LocalDate;
import java.util.Optional;
import org.famulus.core.application.ApplicationState;

/**
 * A nomination as lists show it.
 *
 * @param id its id
 * @param state where it stands
 * @param personId the person
 * @param familyName family name
 * @param givenName given name
 * @param email address
 * @param institutionId the home institution
 * @param institution its name
 * @param callTitle title of the call
 * @param nominatedOn day of the nomination
 * @param nominatedBy who gave it
 * @param outsideWindowReason why it was taken outside the window, if it was
 * @param application where the person's application stands, if there is one
 */
public record NominationRow(
    long id,
    NominationState state,
    long personId,
    String familyName,
    String givenName,
    Optional<String> email,
    long institutionId,
    String institution,
    String callTitle,
    LocalDate nominatedOn,
    String nominatedBy,
    Optional<String> outsideWindowReason,
    Optional<ApplicationState> application) {

  /** Given and family name. */
  public String name() {
    return givenName + " " + familyName;
  }

  static NominationRow of(Object[] line) {
    return new NominationRow(
        (Long) line[0],
        (NominationState) line[1],
        (Long) line[2],
        (String) line[3],
        (String) line[4],
        Optional.ofNullable((String) line[5]),
        (Long) line[6],
        (String) line[7],
        (String) line[8],
        (LocalDate) line[9],
        (String) line[10],
        Optional.ofNullable((String) line[11]),
        Optional.ofNullable((ApplicationState) line[12]));
  }
}
