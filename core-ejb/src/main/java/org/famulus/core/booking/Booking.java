package org.famulus.core.booking;

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

/**
 * A student asks a host for a place on certain days. The host accepts, declines or proposes other
 * days, which the student accepts or not; each has to answer by a day. Once both agree a placement
 * begins; the booking then stays as what was agreed, and says how it ended if it did.
 */
@Entity
@Table(name = "booking")
public class Booking {

  /** Longest message or answer, in characters. */
  public static final int WORDS_LENGTH = 2_000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_booking")
  @SequenceGenerator(name = "seq_booking", sequenceName = "seq_booking", allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "region_id")
  private String regionId;

  private String number;

  @Column(name = "host_offer_id")
  private long offerId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "institution_id")
  private long institutionId;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Column(name = "proposed_first_day")
  private LocalDate proposedFirstDay;

  @Column(name = "proposed_last_day")
  private LocalDate proposedLastDay;

  @Enumerated(EnumType.STRING)
  private BookingState state;

  private String message;
  private String answer;

  @Column(name = "requested_at")
  private Instant requestedAt;

  @Column(name = "waits_since")
  private LocalDate waitsSince;

  @Column(name = "answer_by")
  private LocalDate answerBy;

  @Column(name = "reminded_on")
  private LocalDate remindedOn;

  @Column(name = "closed_at")
  private Instant closedAt;

  /** For the persistence provider. */
  protected Booking() {}

  /** A student's request. */
  Booking(String regionId, String number, long offerId, Requested requested) {
    this.regionId = regionId;
    this.number = number;
    this.offerId = offerId;
    this.personId = requested.personId();
    this.institutionId = requested.institutionId();
    this.firstDay = requested.days().firstDay();
    this.lastDay = requested.days().lastDay();
    this.message = requested.message().orElse(null);
    this.state = BookingState.REQUESTED;
    this.requestedAt = requested.at();
    this.waitsSince = requested.today();
    this.answerBy = requested.answerBy();
  }

  /**
   * Who asks for what.
   *
   * @param personId the student
   * @param institutionId her home institution
   * @param days the days she asks for
   * @param message what she writes to the host
   * @param at when she asks
   * @param today the day of it where the programme is
   * @param answerBy last day for the host's answer
   */
  record Requested(
      long personId,
      long institutionId,
      DaySpan days,
      Optional<String> message,
      Instant at,
      LocalDate today,
      LocalDate answerBy) {}

  /** Both agree on the days that stand. */
  void accept(Instant at) {
    if (state == BookingState.PROPOSED) {
      firstDay = proposedFirstDay;
      lastDay = proposedLastDay;
    }
    close(BookingState.ACCEPTED, at);
  }

  /** The host proposes other days. */
  void propose(DaySpan days, Optional<String> words, LocalDate today, LocalDate newAnswerBy) {
    this.state = BookingState.PROPOSED;
    this.proposedFirstDay = days.firstDay();
    this.proposedLastDay = days.lastDay();
    this.answer = words.orElse(null);
    this.waitsSince = today;
    this.answerBy = newAnswerBy;
    this.remindedOn = null;
  }

  /** The host says no. */
  void decline(String reason, Instant at) {
    this.answer = reason;
    close(BookingState.DECLINED, at);
  }

  /** The student takes it back. */
  void withdraw(Optional<String> reason, Instant at) {
    reason.ifPresent(words -> this.answer = words);
    close(BookingState.WITHDRAWN, at);
  }

  /** The host takes the booked place back. */
  void cancel(String reason, Instant at) {
    this.answer = reason;
    close(BookingState.CANCELLED, at);
  }

  /** Nobody answered in time. */
  void expire(Instant at) {
    close(BookingState.EXPIRED, at);
  }

  /** Whoever acts next was reminded. */
  void remind(LocalDate day) {
    this.remindedOn = day;
  }

  private void close(BookingState last, Instant at) {
    this.state = last;
    this.closedAt = at;
  }

  /** Whether somebody still has to answer. */
  public boolean isOpen() {
    return BookingState.OPEN.contains(state);
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Version for concurrent edits. */
  public long version() {
    return version;
  }

  /** The region it belongs to. */
  public String regionId() {
    return regionId;
  }

  /** The number people know it by. */
  public String number() {
    return number;
  }

  /** What is booked. */
  public long offerId() {
    return offerId;
  }

  /** The student. */
  public long personId() {
    return personId;
  }

  /** The student's home institution. */
  public long institutionId() {
    return institutionId;
  }

  /** The days asked for, or agreed. */
  public DaySpan days() {
    return new DaySpan(firstDay, lastDay);
  }

  /** The other days the host has proposed, if it has. */
  public Optional<DaySpan> proposed() {
    return Optional.ofNullable(proposedFirstDay)
        .map(first -> new DaySpan(first, proposedLastDay));
  }

  /** The days that would be agreed now: those proposed while the student has to answer. */
  DaySpan inQuestion() {
    return state == BookingState.PROPOSED ? proposed().orElseThrow() : days();
  }

  /** Where it stands. */
  public BookingState state() {
    return state;
  }

  /** What the student wrote to the host. */
  public Optional<String> message() {
    return Optional.ofNullable(message);
  }

  /** What was answered last, and why. */
  public Optional<String> answer() {
    return Optional.ofNullable(answer);
  }

  /** When the student asked. */
  public Instant requestedAt() {
    return requestedAt;
  }

  /** Since when it waits for whoever acts next. */
  public LocalDate waitsSince() {
    return waitsSince;
  }

  /** Last day on which whoever acts next can answer. */
  public LocalDate answerBy() {
    return answerBy;
  }

  /** The day whoever acts next was reminded. */
  public Optional<LocalDate> remindedOn() {
    return Optional.ofNullable(remindedOn);
  }

  /** When it was agreed or ended, if it was. */
  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }
}
