package org.famulus.core.host;

import java.time.LocalDate;
import java.util.Optional;
import org.famulus.core.organisation.OrganisationType;

/**
 * A host as lists, the board and its record show it.
 *
 * @param id its id
 * @param version for concurrent edits
 * @param organisationId the organisation
 * @param type what it is
 * @param name its name
 * @param city its town
 * @param contactName whom to speak to
 * @param contactEmail that person's mail address
 * @param partnerRegionId the partner region it lies in
 * @param partnerRegion that region's name
 * @param point its place on the map
 * @param stage how far it has come
 * @param stageSince since when
 * @param restingReason why it rests
 * @param nextStep what is done next
 * @param nextStepOn when
 * @param assigneeId account of who does it
 * @param assignee who does it
 * @param contactedOn day of the last contact
 * @param contactedBy who was in touch then
 * @param statement number of the statement it is bound by
 * @param willingUntil last day of that statement, if one was stated
 * @param late whether the day of the next step is over
 */
public record HostRow(
    long id,
    long version,
    long organisationId,
    OrganisationType type,
    String name,
    Optional<String> city,
    Optional<String> contactName,
    Optional<String> contactEmail,
    Optional<Long> partnerRegionId,
    Optional<String> partnerRegion,
    Optional<MapPoint> point,
    HostStage stage,
    LocalDate stageSince,
    Optional<String> restingReason,
    Optional<String> nextStep,
    Optional<LocalDate> nextStepOn,
    Optional<Long> assigneeId,
    Optional<String> assignee,
    Optional<LocalDate> contactedOn,
    Optional<String> contactedBy,
    Optional<String> statement,
    Optional<LocalDate> willingUntil,
    boolean late) {

  /** The stage staff may move it to next by hand, if there is one. */
  public Optional<HostStage> getFollowing() {
    return switch (stage) {
      case FOUND -> Optional.of(HostStage.CONTACTED);
      case CONTACTED -> Optional.of(HostStage.WILLING);
      case SIGNED -> statement.map(number -> HostStage.TEACHING_PRACTICE);
      default -> Optional.empty();
    };
  }
}
