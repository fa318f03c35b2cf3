package org.famulus.core.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What a unit is paid for some weeks of one placement. A claim is made by the run it stands in; a
 * correction is noted first, waits for the next run, and names the entry it puts right. An entry is
 * never changed: it only enters a run, or leaves one that is given up.
 */
@Entity
@Table(name = "payment_entry")
public class PaymentEntry {

  /** Longest reason, in characters. */
  public static final int REASON_LENGTH = 2000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_payment")
  private Long id;

  @Column(name = "region_id", updatable = false)
  private String regionId;

  @Column(name = "run_id")
  private Long runId;

  @Column(name = "placement_id", updatable = false)
  private long placementId;

  @Column(name = "unit_id", updatable = false)
  private long unitId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private EntryKind kind;

  @Column(name = "corrects_id", updatable = false)
  private Long correctsId;

  @Column(name = "first_week", updatable = false)
  private int firstWeek;

  @Column(updatable = false)
  private int weeks;

  @Column(updatable = false)
  private BigDecimal rate;

  @Column(updatable = false)
  private String currency;

  @Column(updatable = false)
  private BigDecimal amount;

  @Column(updatable = false)
  private String reason;

  @Column(name = "noted_by", updatable = false)
  private String notedBy;

  @Column(name = "noted_by_id", updatable = false)
  private Long notedById;

  @Column(name = "noted_at", updatable = false)
  private Instant notedAt;

  /** For the persistence provider. */
  protected PaymentEntry() {}

  private PaymentEntry(
      String regionId,
      long placementId,
      long unitId,
      EntryKind kind,
      int firstWeek,
      int weeks,
      Rate rate,
      Signature noted) {
    this.regionId = regionId;
    this.placementId = placementId;
    this.unitId = unitId;
    this.kind = kind;
    this.firstWeek = firstWeek;
    this.weeks = weeks;
    this.rate = rate.amount();
    this.currency = rate.currency();
    this.amount = rate.times(weeks);
    this.notedBy = noted.name();
    this.notedById = noted.accountId().orElse(null);
    this.notedAt = noted.at();
  }

  /** Weeks of a placement that a run pays. */
  static PaymentEntry claim(PaymentRun run, ClaimLine line) {
    PaymentEntry entry =
        new PaymentEntry(
            run.regionId(),
            line.placement().placementId(),
            line.placement().unitId(),
            EntryKind.CLAIM,
            line.firstWeek(),
            line.weeks(),
            line.rate(),
            run.prepared());
    entry.runId = run.id();
    return entry;
  }

  /** So many weeks more or less than an earlier entry, at its rate; it waits for a run. */
  static PaymentEntry correct(PaymentEntry earlier, int weeks, String reason, Signature noted) {
    PaymentEntry entry =
        new PaymentEntry(
            earlier.regionId,
            earlier.placementId,
            earlier.unitId,
            EntryKind.CORRECTION,
            earlier.firstWeek,
            weeks,
            earlier.rate(),
            noted);
    entry.correctsId = earlier.id;
    entry.reason = reason;
    return entry;
  }

  /** It is paid with the run. */
  void enter(PaymentRun run) {
    this.runId = run.id();
  }

  /** Its run was given up; it waits for the next one. */
  void leaveRun() {
    this.runId = null;
  }

  /** What the digest of a run is made of, in one line. */
  String fingerprint() {
    return String.join(
        "|",
        String.valueOf(id),
        String.valueOf(placementId),
        String.valueOf(unitId),
        kind.name(),
        String.valueOf(correctsId),
        String.valueOf(firstWeek),
        String.valueOf(weeks),
        rate.toPlainString(),
        currency,
        amount.toPlainString(),
        String.valueOf(reason));
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Region. */
  public String regionId() {
    return regionId;
  }

  /** Run it stands in; none while a correction waits. */
  public Optional<Long> runId() {
    return Optional.ofNullable(runId);
  }

  /** The placement. */
  public long placementId() {
    return placementId;
  }

  /** The unit that is paid. */
  public long unitId() {
    return unitId;
  }

  /** What it is. */
  public EntryKind kind() {
    return kind;
  }

  /** The entry it puts right. */
  public Optional<Long> correctsId() {
    return Optional.ofNullable(correctsId);
  }

  /** First week of the placement it is about, counted from one. */
  public int firstWeek() {
    return firstWeek;
  }

  /** Weeks it pays; negative if they are given back. */
  public int weeks() {
    return weeks;
  }

  /** What a week is paid. */
  public Rate rate() {
    return new Rate(rate, currency);
  }

  /** What is paid; negative if it is given back. */
  public BigDecimal amount() {
    return amount;
  }

  /** Why it puts an earlier entry right. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** Who noted it. */
  public Signature noted() {
    return new Signature(notedBy, Optional.ofNullable(notedById), notedAt);
  }
}
