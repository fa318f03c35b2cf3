package org.famulus.core.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A binding decision with a number. It is written once and never changed: what it says about
 * student, unit and period is copied into it. An admission ends only by a second decision that
 * revokes it.
 */
@Entity
@Table(name = "admission_decision")
public class AdmissionDecision {

  /** Longest reason, in characters. */
  public static final int REASON_LENGTH = 2000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_decision")
  @SequenceGenerator(name = "seq_decision", sequenceName = "seq_decision", allocationSize = 50)
  private Long id;

  @Column(name = "region_id", updatable = false)
  private String regionId;

  @Column(updatable = false)
  private String number;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private DecisionKind kind;

  @Column(name = "call_id", updatable = false)
  private long callId;

  @Column(name = "application_id", updatable = false)
  private long applicationId;

  @Column(name = "person_id", updatable = false)
  private long personId;

  @Column(name = "offer_id", updatable = false)
  private long offerId;

  @Column(name = "unit_id", updatable = false)
  private long unitId;

  @Column(updatable = false)
  private String field;

  @Column(name = "first_day", updatable = false)
  private LocalDate firstDay;

  @Column(name = "last_day", updatable = false)
  private LocalDate lastDay;

  @Column(name = "run_id", updatable = false)
  private Long runId;

  @Column(name = "revokes_id", updatable = false)
  private Long revokesId;

  @Column(updatable = false)
  private String reason;

  @Column(name = "document_id", updatable = false)
  private Long documentId;

  @Column(name = "issued_at", updatable = false)
  private Instant issuedAt;

  @Column(name = "issued_by", updatable = false)
  private String issuedBy;

  /** For the persistence provider. */
  protected AdmissionDecision() {}

  private AdmissionDecision(DecisionKind kind, Issue issue, Place place) {
    this.kind = kind;
    this.regionId = issue.regionId();
    this.number = issue.number();
    this.reason = issue.reason().orElse(null);
    this.documentId = issue.documentId().orElse(null);
    this.issuedAt = issue.at();
    this.issuedBy = issue.by();
    this.callId = place.callId();
    this.applicationId = place.applicationId();
    this.personId = place.personId();
    this.offerId = place.offerId();
    this.unitId = place.unitId();
    this.field = place.field();
    this.firstDay = place.firstDay();
    this.lastDay = place.lastDay();
  }

  /**
   * Admits a student to a place.
   *
   * @param run the draft it carries out, empty if the place was given singly
   */
  public static AdmissionDecision admit(Issue issue, Place place, Optional<Long> run) {
    AdmissionDecision decision = new AdmissionDecision(DecisionKind.ADMISSION, issue, place);
    decision.runId = run.orElse(null);
    return decision;
  }

  /** Revokes an admission; the reason is mandatory. */
  public static AdmissionDecision revoke(Issue issue, AdmissionDecision admission) {
    if (issue.reason().isEmpty()) {
      throw new IllegalArgumentException("A revocation gives its reason.");
    }
    AdmissionDecision decision =
        new AdmissionDecision(DecisionKind.REVOCATION, issue, admission.place());
    decision.revokesId = admission.id();
    return decision;
  }

  /**
   * How a decision is issued.
   *
   * @param regionId region
   * @param number number, unique in the region, for example {@code 2026-0147}
   * @param reason why, where a reason must be given
   * @param documentId the printed decision, if the programme prints any
   * @param by who issues it
   * @param at when
   */
  public record Issue(
      String regionId,
      String number,
      Optional<String> reason,
      Optional<Long> documentId,
      String by,
      Instant at) {}

  /**
   * What it is about.
   *
   * @param callId call
   * @param applicationId application
   * @param personId student
   * @param offerId place
   * @param unitId unit
   * @param field code of the field
   * @param firstDay first day
   * @param lastDay last day
   */
  public record Place(
      long callId,
      long applicationId,
      long personId,
      long offerId,
      long unitId,
      String field,
      LocalDate firstDay,
      LocalDate lastDay) {}

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Region. */
  public String regionId() {
    return regionId;
  }

  /** Number. */
  public String number() {
    return number;
  }

  /** What it says. */
  public DecisionKind kind() {
    return kind;
  }

  /** What it is about. */
  public Place place() {
    return new Place(
        callId, applicationId, personId, offerId, unitId, field, firstDay, lastDay);
  }

  /** The draft it carries out. */
  public Optional<Long> runId() {
    return Optional.ofNullable(runId);
  }

  /** The admission it revokes. */
  public Optional<Long> revokesId() {
    return Optional.ofNullable(revokesId);
  }

  /** Why. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** The printed decision. */
  public Optional<Long> documentId() {
    return Optional.ofNullable(documentId);
  }

  /** When it was issued. */
  public Instant issuedAt() {
    return issuedAt;
  }

  /** Who issued it. */
  public String issuedBy() {
    return issuedBy;
  }
}
