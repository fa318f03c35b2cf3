package org.famulus.core.replan;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A student who moves in a plan, or is left without a place, and what she says to it. */
@Entity
@Table(name = "replan_move")
public class ReplanMove {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_replan_move")
  @SequenceGenerator(
      name = "seq_replan_move",
      sequenceName = "seq_replan_move",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "replan_id", updatable = false)
  private long replanId;

  @Column(name = "decision_id", updatable = false)
  private long decisionId;

  @Column(name = "application_id", updatable = false)
  private long applicationId;

  @Column(name = "from_offer_id", updatable = false)
  private long fromOfferId;

  @Column(name = "to_offer_id", updatable = false)
  private Long toOfferId;

  @Column(updatable = false)
  private boolean displaced;

  @Column(name = "rank_before", updatable = false)
  private Integer rankBefore;

  @Column(name = "rank_after", updatable = false)
  private Integer rankAfter;

  @Enumerated(EnumType.STRING)
  private Consent consent;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "reminded_on")
  private LocalDate remindedOn;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "answered_by")
  private String answeredBy;

  /** For the persistence provider. */
  protected ReplanMove() {}

  /** A move of a plan, nobody asked yet. */
  ReplanMove(long replanId, PlannedSeat planned) {
    this.replanId = replanId;
    this.decisionId = planned.seat().decisionId();
    this.applicationId = planned.seat().applicant().applicationId();
    this.fromOfferId = planned.seat().slot().offerId();
    this.toOfferId = planned.to().map(slot -> slot.offerId()).orElse(null);
    this.displaced = planned.seat().displaced();
    this.rankBefore = planned.rankBefore().orElse(null);
    this.rankAfter = planned.rankAfter().orElse(null);
    this.consent = Consent.NOT_ASKED;
  }

  /** She is asked. */
  void ask(Instant when) {
    this.consent = Consent.ASKED;
    this.askedAt = when;
  }

  /** She is reminded that she was asked. */
  void remind(LocalDate today) {
    this.remindedOn = today;
  }

  /**
   * She answers.
   *
   * @param by who gave the answer: she, or staff for her
   */
  void answer(boolean agrees, Instant when, String by) {
    this.consent = agrees ? Consent.AGREED : Consent.REFUSED;
    this.answeredAt = when;
    this.answeredBy = by;
  }

  /** What she was asked about the same move in an earlier plan, and has said, counts. */
  void askedBefore(ReplanMove earlier) {
    this.consent = earlier.consent;
    this.askedAt = earlier.askedAt;
    this.remindedOn = earlier.remindedOn;
    this.answeredAt = earlier.answeredAt;
    this.answeredBy = earlier.answeredBy;
  }

  /** Whether there is something to ask her: only those who get another place have a choice. */
  public boolean isToBeAsked() {
    return toOfferId != null && consent == Consent.NOT_ASKED;
  }

  /** Whether she was asked, whatever she has said. */
  boolean isAsked() {
    return consent != Consent.NOT_ASKED;
  }

  /** Whether the plan cannot be carried out without her yes, which is missing. */
  public boolean lacksConsent() {
    return !displaced && consent != Consent.AGREED;
  }

  /** The place she has afterwards: none if she refused one, since hers is gone. */
  public Optional<Long> outcome() {
    return consent == Consent.REFUSED ? Optional.empty() : toOfferId();
  }

  /** Whether she gets what she wished more. */
  boolean isBetter() {
    return rankAfter != null && (rankBefore == null || rankAfter < rankBefore);
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** The plan. */
  public long replanId() {
    return replanId;
  }

  /** The admission she has. */
  public long decisionId() {
    return decisionId;
  }

  /** Her application. */
  public long applicationId() {
    return applicationId;
  }

  /** The place she has. */
  public long fromOfferId() {
    return fromOfferId;
  }

  /** The place she would have; empty if none is found for her. */
  public Optional<Long> toOfferId() {
    return Optional.ofNullable(toOfferId);
  }

  /** Whether her place is gone. */
  public boolean isDisplaced() {
    return displaced;
  }

  /** Rank of the wish her place fulfils. */
  public Optional<Integer> rankBefore() {
    return Optional.ofNullable(rankBefore);
  }

  /** Rank of the wish the new place fulfils. */
  public Optional<Integer> rankAfter() {
    return Optional.ofNullable(rankAfter);
  }

  /** What she says. */
  public Consent consent() {
    return consent;
  }

  /** Whether an answer is missing and nobody has reminded her of it. */
  boolean isToBeReminded() {
    return consent == Consent.ASKED && remindedOn == null;
  }

  /** When she answered. */
  public Optional<Instant> answeredAt() {
    return Optional.ofNullable(answeredAt);
  }

  /** Who gave the answer. */
  public Optional<String> answeredBy() {
    return Optional.ofNullable(answeredBy);
  }
}
