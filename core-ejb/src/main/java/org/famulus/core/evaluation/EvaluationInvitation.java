package org.famulus.core.evaluation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody is asked. The link she gets works once; all that is noted of her answer is that it came,
 * so that she is not reminded any more. Neither what it says nor when.
 */
@Entity
@Table(name = "evaluation_invitation")
public class EvaluationInvitation {

  /** Days a link works. */
  public static final int WORKS_DAYS = 28;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_evaluation")
  private Long id;

  @Version private long version;

  @Column(name = "region_id", updatable = false)
  private String regionId;

  @Column(name = "questionnaire_id", updatable = false)
  private long questionnaireId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "placement_id", updatable = false)
  private Long placementId;

  @Column(updatable = false)
  private String semester;

  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "last_day", updatable = false)
  private LocalDate lastDay;

  @Column(name = "offered_on", updatable = false)
  private LocalDate offeredOn;

  @Column(name = "expires_on", updatable = false)
  private LocalDate expiresOn;

  private int reminders;

  @Column(name = "reminded_on")
  private LocalDate remindedOn;

  private boolean used;

  /** For the persistence provider. */
  protected EvaluationInvitation() {}

  /** An invitation to answer. */
  EvaluationInvitation(
      Questionnaire questionnaire, Asked asked, String tokenHash, LocalDate today) {
    this.regionId = questionnaire.regionId();
    this.questionnaireId = questionnaire.id();
    this.personId = asked.personId();
    this.placementId = asked.placementId().orElse(null);
    this.semester = asked.semester();
    this.lastDay = asked.lastDay();
    this.tokenHash = tokenHash;
    this.offeredOn = today;
    this.expiresOn = today.plusDays(WORKS_DAYS);
  }

  /**
   * Who is asked about what.
   *
   * @param personId the student
   * @param placementId the placement, if it is about one
   * @param semester code of the semester with which an answer will be kept
   * @param lastDay last day of the placement, else the day on which she is asked
   */
  record Asked(long personId, Optional<Long> placementId, String semester, LocalDate lastDay) {}

  /** Reminds with a new link; the earlier one stops working. */
  void remind(String newTokenHash, LocalDate today) {
    this.tokenHash = newTokenHash;
    this.reminders++;
    this.remindedOn = today;
  }

  /** An answer came. */
  void use() {
    this.used = true;
  }

  /** Whether an answer may still come. */
  public boolean isOpen(LocalDate today) {
    return !used && !today.isAfter(expiresOn);
  }

  /** Whether its link still has the secret with the hash. */
  boolean isStillOf(String hash) {
    return tokenHash.equals(hash);
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Region. */
  public String regionId() {
    return regionId;
  }

  /** What is asked. */
  public long questionnaireId() {
    return questionnaireId;
  }

  /** Who is asked. */
  public long personId() {
    return personId;
  }

  /** The placement it is about. */
  public Optional<Long> placementId() {
    return Optional.ofNullable(placementId);
  }

  /** Code of the semester with which an answer is kept. */
  public String semester() {
    return semester;
  }

  /** Last day of the placement. */
  public LocalDate lastDay() {
    return lastDay;
  }

  /** The last day on which the link works. */
  public LocalDate expiresOn() {
    return expiresOn;
  }

  /** How often she was reminded. */
  public int reminders() {
    return reminders;
  }

  /** When she was reminded last. */
  public Optional<LocalDate> remindedOn() {
    return Optional.ofNullable(remindedOn);
  }

  /** Whether an answer came. */
  public boolean isUsed() {
    return used;
  }
}
