package org.famulus.core.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.compliance.RequirementDetail;
import org.famulus.region.spi.compliance.RequirementKind;
import org.famulus.region.spi.compliance.RequirementStatus;

/**
 * A requirement as those see it who may see where it stands.
 *
 * @param id its id
 * @param version its version
 * @param code code of its kind
 * @param gate code of its gate
 * @param confidential whether it is a matter of health or police
 * @param status where it stands
 * @param dueOn last day on which it should be handed in
 * @param late whether that day is past and it is not in order
 * @param submittedOn day on which it was handed in
 * @param verifiedOn day on which it was verified
 * @param verifiedBy who verified it
 * @param evidence what was noted
 * @param details what is noted when it is verified
 * @param hasTest whether its answer may be awaited
 * @param handedIn whether the student hands something in
 * @param reasons what is against it, or was written about it
 * @param actsNext who acts next
 * @param since since when
 */
public record RequirementView(
    long id,
    long version,
    String code,
    String gate,
    boolean confidential,
    RequirementStatus status,
    LocalDate dueOn,
    boolean late,
    Optional<LocalDate> submittedOn,
    Optional<LocalDate> verifiedOn,
    Optional<String> verifiedBy,
    Evidence evidence,
    Set<RequirementDetail> details,
    boolean hasTest,
    boolean handedIn,
    List<Reason> reasons,
    ActsNext actsNext,
    LocalDate since) {

  static RequirementView of(Requirement requirement, RequirementKind kind, LocalDate today) {
    return new RequirementView(
        requirement.id(),
        requirement.version(),
        requirement.code(),
        requirement.gate(),
        requirement.confidentiality().isForVerifierOnly(),
        requirement.status(),
        requirement.dueOn(),
        !requirement.isInOrder() && requirement.dueOn().isBefore(today),
        requirement.submittedOn(),
        requirement.verifiedOn(),
        requirement.verifiedBy(),
        requirement.evidence(),
        kind.details(),
        kind.hasTest(),
        kind.handedIn(),
        requirement.holdReasons(),
        requirement.waitsFor(),
        requirement.waitsSince());
  }

  /** Whether the student can hand it in now. */
  public boolean canBeHandedIn() {
    return actsNext == ActsNext.STUDENT;
  }

  /** Whether the student can say that she has not handed it in after all. */
  public boolean canBeTakenBack() {
    return status == RequirementStatus.SUBMITTED;
  }

  /** Whether it is in order. */
  public boolean isInOrder() {
    return actsNext == ActsNext.NOBODY;
  }

  /** Whether what was noted last can be taken back. */
  public boolean canBeReopened() {
    return status == RequirementStatus.VERIFIED || status == RequirementStatus.TEST_PENDING;
  }

  /** Whether the detail is noted with it. */
  public boolean notes(String detail) {
    return details.contains(RequirementDetail.valueOf(detail));
  }
}
