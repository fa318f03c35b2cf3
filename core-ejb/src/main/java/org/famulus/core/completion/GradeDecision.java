package org.famulus.core.completion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An examiner's decision on a placement. It is taken once and never edited; a correction is a new
 * decision that takes its place and names it.
 */
@Entity
@Table(name = "grade_decision")
public class GradeDecision {

  /** Longest reason, in characters. */
  public static final int REASON_LENGTH = 2000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_completion")
  private Long id;

  @Column(name = "region_id", updatable = false)
  private String regionId;

  @Column(name = "placement_id", updatable = false)
  private long placementId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Grade grade;

  @Column(updatable = false)
  private String reason;

  @Column(name = "decided_on", updatable = false)
  private LocalDate decidedOn;

  @Column(name = "decided_by", updatable = false)
  private String decidedBy;

  @Column(name = "decided_at", updatable = false)
  private Instant decidedAt;

  @Column(name = "replaced_by")
  private Long replacedBy;

  /** For the persistence provider. */
  protected GradeDecision() {}

  /** A decision of now. */
  GradeDecision(
      String regionId,
      long placementId,
      Grade grade,
      Optional<String> reason,
      LocalDate today,
      String by,
      Instant now) {
    this.regionId = regionId;
    this.placementId = placementId;
    this.grade = grade;
    this.reason = reason.orElse(null);
    this.decidedOn = today;
    this.decidedBy = by;
    this.decidedAt = now;
  }

  /** A later decision takes its place; one that names itself was taken back and has none. */
  void replace(GradeDecision later) {
    this.replacedBy = later.id;
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** The placement. */
  public long placementId() {
    return placementId;
  }

  /** What was decided. */
  public Grade grade() {
    return grade;
  }

  /** Why, where a reason was given. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** Day of the decision. */
  public LocalDate decidedOn() {
    return decidedOn;
  }

  /** Who decided. */
  public String decidedBy() {
    return decidedBy;
  }

  /** When it was decided. */
  public Instant decidedAt() {
    return decidedAt;
  }

  /** The decision that took its place. */
  public Optional<Long> replacedBy() {
    return Optional.ofNullable(replacedBy);
  }
}
