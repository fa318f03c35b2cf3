package org.famulus.core.application;

import java.time.Instant;
import java.util.Optional;

/**
 * An application as lists show it.
 *
 * @param id its id
 * @param version for commands on it
 * @param number its number
 * @param state where it stands
 * @param channel how it came in
 * @param personId the applicant
 * @param familyName the applicant's family name
 * @param givenName the applicant's given name
 * @param email the applicant's address
 * @param institution name of the home institution
 * @param firstField field of the first wish
 * @param submittedAt when it was handed in
 * @param changedAt when it last changed
 * @param assignee name of who works on it
 * @param priority whether priority was granted
 */
public record ApplicationRow(
    long id,
    long version,
    String number,
    ApplicationState state,
    Channel channel,
    long personId,
    String familyName,
    String givenName,
    Optional<String> email,
    String institution,
    Optional<String> firstField,
    Optional<Instant> submittedAt,
    Instant changedAt,
    Optional<String> assignee,
    boolean priority) {

  /** Given and family name. */
  public String name() {
    return givenName + " " + familyName;
  }

  static ApplicationRow of(Object[] line) {
    return new ApplicationRow(
        (Long) line[0],
        (Long) line[1],
        (String) line[2],
        (ApplicationState) line[3],
        (Channel) line[4],
        (Long) line[5],
        (String) line[6],
        (String) line[7],
        Optional.ofNullable((String) line[8]),
        (String) line[9],
        Optional.ofNullable((String) line[10]),
        Optional.ofNullable((Instant) line[11]),
        (Instant) line[12],
        Optional.ofNullable((String) line[13]),
        (Boolean) line[14]);
  }
}
