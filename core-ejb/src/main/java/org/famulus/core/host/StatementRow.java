package org.famulus.core.host;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A statement of willingness as records show it.
 *
 * @param id its id
 * @param number its number
 * @param signedBy who signed
 * @param signedOn when
 * @param validUntil last day, if one was stated
 * @param fields codes of the fields, in the programme's order
 * @param kinds codes of the kinds, in the programme's order
 * @param students most students at a time
 * @param byLink whether the host signed by its personal link
 * @param recordedBy who recorded it
 * @param printed whether there is a print
 * @param standing whether it is in force, and why not
 * @param withdrawnOn day of the withdrawal
 * @param withdrawnReason why it was withdrawn
 */
public record StatementRow(
    long id,
    String number,
    String signedBy,
    LocalDate signedOn,
    Optional<LocalDate> validUntil,
    List<String> fields,
    List<String> kinds,
    int students,
    boolean byLink,
    String recordedBy,
    boolean printed,
    Standing standing,
    Optional<LocalDate> withdrawnOn,
    Optional<String> withdrawnReason) {

  /** Where a statement stands; label {@code host.statement.<NAME>}. */
  public enum Standing {
    /** The host is bound by it. */
    IN_FORCE,
    /** Its last day is over. */
    OVER,
    /** A later one took its place. */
    RENEWED,
    /** The host took it back. */
    WITHDRAWN;

    static Standing of(WillingnessStatement statement, LocalDate day) {
      if (statement.withdrawnOn().isPresent()) {
        return WITHDRAWN;
      }
      if (statement.renewedBy().isPresent()) {
        return RENEWED;
      }
      return statement.isInForceOn(day) ? IN_FORCE : OVER;
    }
  }

  /** Whether the host is bound by it. */
  public boolean isInForce() {
    return standing == Standing.IN_FORCE;
  }
}
