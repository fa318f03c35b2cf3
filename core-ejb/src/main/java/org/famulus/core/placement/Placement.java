package org.famulus.core.placement;

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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.famulus.core.audit.AuditJson;
import org.famulus.core.shared.Reason;

/**
 * A student's period at a unit. It begins with an admission decision and waits for the student's
 * answer, or with a booking both sides have agreed to. It says itself what it is, where and whose,
 * whatever it came from. If it ends before its first day, its place is free again.
 */
@Entity
@Table(name = "placement")
public class Placement {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_placement")
  @SequenceGenerator(name = "seq_placement", sequenceName = "seq_placement", allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "region_id")
  private String regionId;

  private String reference;

  @Column(name = "decision_id", updatable = false)
  private Long decisionId;

  @Column(name = "application_id", updatable = false)
  private Long applicationId;

  @Column(name = "offer_id", updatable = false)
  private Long offerId;

  @Column(name = "booking_id", updatable = false)
  private Long bookingId;

  @Column(name = "placed_at", updatable = false)
  private Instant placedAt;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "institution_id")
  private long institutionId;

  @Column(name = "unit_id")
  private long unitId;

  @Column(name = "site_id")
  private Long siteId;

  private String kind;
  private String field;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Column(name = "end_reason")
  private String endReason;

  @Enumerated(EnumType.STRING)
  private PlacementState state;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "arrival_on")
  private LocalDate arrivalOn;

  @Column(name = "started_on")
  private LocalDate startedOn;

  @Column(name = "hold_reasons")
  private String holdReasons;

  private boolean cleared;

  /** For the persistence provider. */
  protected Placement() {}

  private Placement(
      String regionId, String reference, Instant placedAt, Subject subject, PlacementState state) {
    this.regionId = regionId;
    this.reference = reference;
    this.placedAt = placedAt;
    this.personId = subject.personId();
    this.institutionId = subject.institutionId();
    this.unitId = subject.unitId();
    this.siteId = subject.siteId().orElse(null);
    this.kind = subject.kind();
    this.field = subject.field();
    this.firstDay = subject.firstDay();
    this.lastDay = subject.lastDay();
    this.state = state;
  }

  /**
   * A placement by decision, which the student has to answer.
   *
   * @param reference number of the decision
   * @param placedAt when the decision was issued
   */
  public static Placement byDecision(
      String regionId, String reference, Instant placedAt, Admission admission, Subject subject) {
    Placement placement =
        new Placement(regionId, reference, placedAt, subject, PlacementState.ALLOTTED);
    placement.decisionId = admission.decisionId();
    placement.applicationId = admission.applicationId();
    placement.offerId = admission.offerId();
    return placement;
  }

  /**
   * A placement by booking, to which both sides have said yes.
   *
   * @param reference number of the booking
   * @param placedAt when they agreed
   */
  public static Placement byBooking(
      String regionId, String reference, Instant placedAt, long bookingId, Subject subject) {
    Placement placement =
        new Placement(regionId, reference, placedAt, subject, PlacementState.ACCEPTED);
    placement.bookingId = bookingId;
    placement.answeredAt = placedAt;
    return placement;
  }

  /**
   * What a placement by decision came from.
   *
   * @param decisionId the decision
   * @param applicationId the application
   * @param offerId the place in its call
   */
  public record Admission(long decisionId, long applicationId, long offerId) {}

  /**
   * Who is where and when.
   *
   * @param personId student
   * @param institutionId the student's home institution
   * @param unitId unit
   * @param siteId site of the unit, if it has one
   * @param kind code of the placement kind
   * @param field code of the field
   * @param firstDay first day
   * @param lastDay last day
   */
  public record Subject(
      long personId,
      long institutionId,
      long unitId,
      Optional<Long> siteId,
      String kind,
      String field,
      LocalDate firstDay,
      LocalDate lastDay) {}

  /** The student says yes. */
  public void accept(Instant when) {
    this.state = PlacementState.ACCEPTED;
    this.answeredAt = when;
  }

  /** The student says no. */
  public void decline(Instant when) {
    this.state = PlacementState.DECLINED;
    this.answeredAt = when;
  }

  /** The student, who is at the unit, pauses. */
  public void interrupt() {
    this.state = PlacementState.INTERRUPTED;
  }

  /** The student is back at the unit. */
  public void resume() {
    this.state = PlacementState.STARTED;
  }

  /** Its last day is past. */
  public void end() {
    this.state = PlacementState.ENDED;
    this.endedOn = lastDay;
  }

  /** Its last day is past and it never started. */
  public void lapse() {
    this.state = PlacementState.LAPSED;
    this.endedOn = lastDay;
  }

  /**
   * The student leaves it for good.
   *
   * @param day the last day she was there, or the day of leaving if she never came
   */
  public void withdraw(LocalDate day, String reason) {
    this.state = PlacementState.WITHDRAWN;
    this.endedOn = day;
    this.endReason = reason;
  }

  /** A decision ends it. */
  public void revoke() {
    this.state = PlacementState.REVOKED;
  }

  /** The host takes the booked place back. */
  public void cancel(LocalDate day, String reason) {
    this.state = PlacementState.CANCELLED;
    this.endedOn = day;
    this.endReason = reason;
  }

  /** The student says when she arrives. */
  public void arriveOn(LocalDate day) {
    this.arrivalOn = day;
  }

  /**
   * Notes whether everything that is asked before the start is in order.
   *
   * @param reasons what is still against it, in words everybody may read who sees the placement
   */
  public void clear(boolean inOrder, List<Reason> reasons) {
    this.cleared = inOrder;
    this.holdReasons = inOrder ? null : AuditJson.ofReasons(reasons);
  }

  /** Whether {@link #clear} would change nothing. */
  public boolean isClearedAs(boolean inOrder, List<Reason> reasons) {
    String stored = inOrder ? null : AuditJson.ofReasons(reasons);
    return cleared == inOrder && Objects.equals(holdReasons, stored);
  }

  /** Its first day has come and it may not start. */
  public void hold() {
    this.state = PlacementState.HELD;
  }

  /** The student is at the unit since the given day. */
  public void start(LocalDate day) {
    this.state = PlacementState.STARTED;
    this.startedOn = day;
  }

  /** Whether its last day is past on the given day. */
  public boolean isOver(LocalDate today) {
    return today.isAfter(lastDay);
  }

  /** Whether it takes up its place. */
  public boolean holdsPlace() {
    return PlacementState.HOLDING.contains(state);
  }

  /** Whether the student may still decline: the placement has not started. */
  public boolean isBeforeStart() {
    return state == PlacementState.ALLOTTED || state == PlacementState.ACCEPTED;
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

  /** The number people know it by: that of the decision or the booking it began with. */
  public String reference() {
    return reference;
  }

  /** When it came to be. */
  public Instant placedAt() {
    return placedAt;
  }

  /** The decision it began with, if it began with one. */
  public Optional<Long> decisionId() {
    return Optional.ofNullable(decisionId);
  }

  /** The application it came from, if it began with a decision. */
  public Optional<Long> applicationId() {
    return Optional.ofNullable(applicationId);
  }

  /** The place in a call it takes up, if it began with a decision. */
  public Optional<Long> offerId() {
    return Optional.ofNullable(offerId);
  }

  /** The booking it began with, if it began with one. */
  public Optional<Long> bookingId() {
    return Optional.ofNullable(bookingId);
  }

  /** Who is where and when. */
  public Subject subject() {
    return new Subject(
        personId,
        institutionId,
        unitId,
        Optional.ofNullable(siteId),
        kind,
        field,
        firstDay,
        lastDay);
  }

  /** The day it was over, if it is. */
  public Optional<LocalDate> endedOn() {
    return Optional.ofNullable(endedOn);
  }

  /** The last day of a student who was at the unit and left for good, if she did. */
  public Optional<LocalDate> leftOn() {
    return state == PlacementState.WITHDRAWN && startedOn != null ? endedOn() : Optional.empty();
  }

  /** The last day on which the student can be at the unit: that of the period, or of leaving. */
  public LocalDate lastDayThere() {
    return leftOn().orElse(lastDay);
  }

  /** Why the student left it before its last day. */
  public Optional<String> endReason() {
    return Optional.ofNullable(endReason);
  }

  /** Where it stands. */
  public PlacementState state() {
    return state;
  }

  /** When the student answered. */
  public Optional<Instant> answeredAt() {
    return Optional.ofNullable(answeredAt);
  }

  /** The day of arrival the student has entered. */
  public Optional<LocalDate> arrivalOn() {
    return Optional.ofNullable(arrivalOn);
  }

  /** The day it started, if it did. */
  public Optional<LocalDate> startedOn() {
    return Optional.ofNullable(startedOn);
  }

  /** Whether everything that is asked before the start is in order. */
  public boolean isCleared() {
    return cleared;
  }

  /** What is against the start, in words everybody may read who sees the placement. */
  public List<Reason> holdReasons() {
    return AuditJson.reasons(holdReasons);
  }
}
