package org.famulus.core.eligibility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/**
 * One decision of the faculty on an application's eligibility. It is never edited; a mistake is
 * reversed, and what counts is the youngest assessment that was not.
 */
@Entity
@Table(name = "eligibility_assessment")
public class EligibilityAssessment {

  /** Longest reason, in characters. */
  public static final int REASON_LENGTH = 2_000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_application")
  private Long id;

  @Column(name = "application_id")
  private Long applicationId;

  @Enumerated(EnumType.STRING)
  private AssessmentOutcome outcome;

  private String reason;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "reversed_at")
  private Instant reversedAt;

  @Column(name = "reversed_by")
  private String reversedBy;

  /** For the persistence provider. */
  protected EligibilityAssessment() {}

  /**
   * A decision.
   *
   * @param applicationId the application
   * @param outcome what was decided
   * @param reason why, in words, if a reason was written
   * @param decidedBy who decided
   * @param decidedAt when
   */
  public EligibilityAssessment(
      long applicationId,
      AssessmentOutcome outcome,
      Optional<String> reason,
      String decidedBy,
      Instant decidedAt) {
    this.applicationId = applicationId;
    this.outcome = outcome;
    this.reason = reason.orElse(null);
    this.decidedBy = decidedBy;
    this.decidedAt = decidedAt;
  }

  /** Reverses it. */
  public void reverse(String by, Instant now) {
    this.reversedBy = by;
    this.reversedAt = now;
  }

  /** Whether it counts. */
  public boolean isInForce() {
    return reversedAt == null;
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** The application. */
  public Long applicationId() {
    return applicationId;
  }

  /** What was decided. */
  public AssessmentOutcome outcome() {
    return outcome;
  }

  /** Why, in words. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** Who decided. */
  public String decidedBy() {
    return decidedBy;
  }

  /** When. */
  public Instant decidedAt() {
    return decidedAt;
  }

  /** When it was reversed, if it was. */
  public Optional<Instant> reversedAt() {
    return Optional.ofNullable(reversedAt);
  }

  /** Who reversed it. */
  public Optional<String> reversedBy() {
    return Optional.ofNullable(reversedBy);
  }
}
