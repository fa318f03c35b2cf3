package org.famulus.core.compliance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.audit.AuditJson;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.compliance.Confidentiality;
import org.famulus.region.spi.compliance.RequirementKind;
import org.famulus.region.spi.compliance.RequirementStatus;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.facts.RequirementFacts;

/**
 * One thing a placement needs before it starts. It begins with the admission, is handed in by the
 * student or seen to by whoever verifies it, is verified, and may expire. It is lifted if the
 * placement does not need it after all; what was verified stays verified. Only the status and its
 * days are kept (GDP-01), never a result and never a copy.
 */
@Entity
@Table(name = "requirement")
public class Requirement {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_requirement")
  @SequenceGenerator(
      name = "seq_requirement",
      sequenceName = "seq_requirement",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "region_id")
  private String regionId;

  @Column(name = "placement_id")
  private long placementId;

  private String code;
  private String gate;

  @Enumerated(EnumType.STRING)
  private Confidentiality confidentiality;

  @Enumerated(EnumType.STRING)
  private RequirementStatus status;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "submitted_on")
  private LocalDate submittedOn;

  @Column(name = "verified_on")
  private LocalDate verifiedOn;

  @Column(name = "verified_by")
  private String verifiedBy;

  @Column(name = "verified_as")
  private String verifiedAs;

  @Column(name = "taken_on")
  private LocalDate takenOn;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Column(name = "covered_from")
  private LocalDate coveredFrom;

  @Column(name = "covered_until")
  private LocalDate coveredUntil;

  private String reference;

  @Column(name = "hold_reasons")
  private String holdReasons;

  @Column(name = "reminded_on")
  private LocalDate remindedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "waits_for")
  private ActsNext waitsFor;

  @Column(name = "waits_since")
  private LocalDate waitsSince;

  /** For the persistence provider. */
  protected Requirement() {}

  /** A requirement of a placement, due on a day, from today on. */
  public Requirement(
      String regionId, long placementId, RequirementKind kind, LocalDate dueOn, LocalDate today) {
    this.regionId = regionId;
    this.placementId = placementId;
    this.code = kind.code();
    this.gate = kind.gate();
    this.confidentiality = kind.confidentiality();
    this.dueOn = dueOn;
    stand(RequirementStatus.REQUIRED, kind, today);
  }

  /** It is due on another day. */
  void moveDue(LocalDate day) {
    this.dueOn = day;
  }

  /** Whether it is demanded for the day as it stands, so that nothing has to change. */
  boolean isDemandedFor(LocalDate day) {
    return status != RequirementStatus.NOT_REQUIRED && dueOn.equals(day);
  }

  /** Whether it would be lifted if nothing demanded it. */
  boolean canBeLifted() {
    return !isInOrder();
  }

  /** The student hands it in; reasons hold it until somebody has looked. */
  void submit(RequirementKind kind, LocalDate today, List<Reason> holds) {
    this.submittedOn = today;
    keep(holds);
    stand(RequirementStatus.SUBMITTED, kind, today);
  }

  /** A test was taken; its answer is awaited. */
  void awaitTest(RequirementKind kind, Optional<LocalDate> taken, LocalDate today) {
    this.takenOn = taken.orElse(null);
    keep(List.of());
    stand(RequirementStatus.TEST_PENDING, kind, today);
  }

  /** Notes what was seen, whether it is in order or not. */
  void note(Evidence evidence) {
    this.takenOn = evidence.takenOn().orElse(null);
    this.validUntil = evidence.validUntil().orElse(null);
    this.coveredFrom = evidence.coveredFrom().orElse(null);
    this.coveredUntil = evidence.coveredUntil().orElse(null);
    this.reference = evidence.reference().orElse(null);
  }

  /** It is in order; {@code role} says as what somebody has seen it. */
  void verify(RequirementKind kind, String by, String role, LocalDate today) {
    this.verifiedOn = today;
    this.verifiedBy = by;
    this.verifiedAs = role;
    keep(List.of());
    stand(RequirementStatus.VERIFIED, kind, today);
  }

  /** Something is against it; it stands where it stood. */
  void keep(List<Reason> holds) {
    this.holdReasons = holds.isEmpty() ? null : AuditJson.ofReasons(holds);
  }

  /** Takes back that it was seen to: it stands where it was handed in, or where it began. */
  void reopen(RequirementKind kind, LocalDate today) {
    forgetVerification();
    stand(
        submittedOn == null ? RequirementStatus.REQUIRED : RequirementStatus.SUBMITTED,
        kind,
        today);
  }

  /** It was not what is needed; it has to be handed in again. */
  void sendBack(RequirementKind kind, LocalDate today) {
    forgetVerification();
    note(Evidence.none());
    this.submittedOn = null;
    keep(List.of());
    stand(RequirementStatus.REQUIRED, kind, today);
  }

  /** The placement does not need it after all; what was verified stays verified. */
  void lift(LocalDate today) {
    if (status != RequirementStatus.VERIFIED) {
      keep(List.of());
      this.status = RequirementStatus.NOT_REQUIRED;
      waitFor(ActsNext.NOBODY, today);
    }
  }

  /** The placement needs it again. */
  void demandAgain(RequirementKind kind, LocalDate today) {
    if (status == RequirementStatus.NOT_REQUIRED) {
      reopen(kind, today);
    }
  }

  /** Its last day is past. */
  void expire(RequirementKind kind, LocalDate today) {
    this.submittedOn = null;
    stand(RequirementStatus.EXPIRED, kind, today);
  }

  /**
   * Takes over from the same requirement of an earlier placement of the student where it stands. That
   * the earlier one did not need it is no reason not to need it here.
   */
  void inherit(RequirementKind kind, Requirement earlier, LocalDate today) {
    this.status = earlier.status;
    this.submittedOn = earlier.submittedOn;
    this.verifiedOn = earlier.verifiedOn;
    this.verifiedBy = earlier.verifiedBy;
    this.verifiedAs = earlier.verifiedAs;
    this.takenOn = earlier.takenOn;
    this.validUntil = earlier.validUntil;
    this.coveredFrom = earlier.coveredFrom;
    this.coveredUntil = earlier.coveredUntil;
    this.reference = earlier.reference;
    this.holdReasons = earlier.holdReasons;
    this.waitsFor = earlier.waitsFor;
    this.waitsSince = earlier.waitsSince;
    demandAgain(kind, today);
  }

  /** Whoever acts next was reminded today. */
  void remind(LocalDate today) {
    this.remindedOn = today;
  }

  private void forgetVerification() {
    this.verifiedOn = null;
    this.verifiedBy = null;
    this.verifiedAs = null;
  }

  private void stand(RequirementStatus next, RequirementKind kind, LocalDate today) {
    this.status = next;
    waitFor(actor(kind), today);
  }

  private void waitFor(ActsNext actor, LocalDate today) {
    if (actor != waitsFor) {
      this.waitsFor = actor;
      this.waitsSince = today;
    }
  }

  private ActsNext actor(RequirementKind kind) {
    if (isInOrder()) {
      return ActsNext.NOBODY;
    }
    boolean nothingThere =
        status == RequirementStatus.REQUIRED || status == RequirementStatus.EXPIRED;
    if (nothingThere && kind.handedIn()) {
      return ActsNext.STUDENT;
    }
    return confidentiality.isForVerifierOnly() ? ActsNext.VERIFIER : ActsNext.FACULTY;
  }

  /** Whether it is in order: verified, or not needed. */
  public boolean isInOrder() {
    return status == RequirementStatus.VERIFIED || status == RequirementStatus.NOT_REQUIRED;
  }

  /** What rules may know of it. */
  public RequirementFacts facts() {
    return factsAs(status, submittedOn());
  }

  /** What rules may know of it once it stands elsewhere. */
  RequirementFacts factsAs(RequirementStatus as, Optional<LocalDate> submitted) {
    return new RequirementFacts(
        code,
        gate,
        as,
        dueOn,
        submitted,
        Optional.ofNullable(takenOn),
        Optional.ofNullable(validUntil),
        coveredFrom == null || coveredUntil == null
            ? Optional.empty()
            : Optional.of(new PeriodFacts(0, coveredFrom, coveredUntil)),
        Optional.ofNullable(reference),
        remindedOn());
  }

  /** What was noted when somebody looked at it. */
  public Evidence evidence() {
    return new Evidence(
        Optional.ofNullable(takenOn),
        Optional.ofNullable(validUntil),
        Optional.ofNullable(coveredFrom),
        Optional.ofNullable(coveredUntil),
        Optional.ofNullable(reference));
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Version for concurrent edits. */
  public long version() {
    return version;
  }

  /** Region. */
  public String regionId() {
    return regionId;
  }

  /** The placement that needs it. */
  public long placementId() {
    return placementId;
  }

  /** Code of its kind. */
  public String code() {
    return code;
  }

  /** Code of its gate. */
  public String gate() {
    return gate;
  }

  /** Who may see where it stands. */
  public Confidentiality confidentiality() {
    return confidentiality;
  }

  /** Where it stands. */
  public RequirementStatus status() {
    return status;
  }

  /** Last day on which it should be handed in. */
  public LocalDate dueOn() {
    return dueOn;
  }

  /** Day on which it was handed in. */
  public Optional<LocalDate> submittedOn() {
    return Optional.ofNullable(submittedOn);
  }

  /** Day on which it was verified. */
  public Optional<LocalDate> verifiedOn() {
    return Optional.ofNullable(verifiedOn);
  }

  /** Who verified it. */
  public Optional<String> verifiedBy() {
    return Optional.ofNullable(verifiedBy);
  }

  /** Permission by which it was verified. */
  public Optional<String> verifiedAs() {
    return Optional.ofNullable(verifiedAs);
  }

  /** What is against it, for the student and whoever verifies it. */
  public List<Reason> holdReasons() {
    return AuditJson.reasons(holdReasons);
  }

  /** Day of the last reminder. */
  public Optional<LocalDate> remindedOn() {
    return Optional.ofNullable(remindedOn);
  }

  /** Who acts next. */
  public ActsNext waitsFor() {
    return waitsFor;
  }

  /** Since when it is that one's turn. */
  public LocalDate waitsSince() {
    return waitsSince;
  }
}
