package org.famulus.core.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.famulus.core.placement.PlacementState;

/**
 * A decision as lists and records show it.
 *
 * @param id its id
 * @param number its number
 * @param kind what it says
 * @param callId call
 * @param callTitle title of the call
 * @param applicationId application
 * @param applicationNumber number of the application
 * @param personId student
 * @param studentName student's name
 * @param institution home institution
 * @param offerId place
 * @param unitId unit
 * @param unitName name of the unit
 * @param siteName name of its site
 * @param field code of the field
 * @param firstDay first day
 * @param lastDay last day
 * @param reason why, where a reason was given
 * @param issuedAt when it was issued
 * @param issuedBy who issued it
 * @param hasDocument whether there is a printed decision
 * @param placementId the placement; empty for a revocation
 * @param placementState where the placement stands; empty for a revocation
 * @param answeredAt when the student answered
 * @param revokesNumber number of the decision it revokes
 * @param revokesId id of the decision it revokes
 * @param revokedByNumber number of the decision that revokes it
 * @param revokedById id of the decision that revokes it
 */
public record DecisionRow(
    long id,
    String number,
    DecisionKind kind,
    long callId,
    String callTitle,
    long applicationId,
    String applicationNumber,
    long personId,
    String studentName,
    String institution,
    long offerId,
    long unitId,
    String unitName,
    Optional<String> siteName,
    String field,
    LocalDate firstDay,
    LocalDate lastDay,
    Optional<String> reason,
    Instant issuedAt,
    String issuedBy,
    boolean hasDocument,
    Optional<Long> placementId,
    Optional<PlacementState> placementState,
    Optional<Instant> answeredAt,
    Optional<String> revokesNumber,
    Optional<Long> revokesId,
    Optional<String> revokedByNumber,
    Optional<Long> revokedById) {

  /** Whether the placement takes up its place, so that it can be revoked or declined. */
  public boolean holdsPlace() {
    return placementState.filter(PlacementState.HOLDING::contains).isPresent();
  }

  /** Whether the student has still to answer. */
  public boolean awaitsAnswer() {
    return placementState.filter(PlacementState.ALLOTTED::equals).isPresent();
  }
}
