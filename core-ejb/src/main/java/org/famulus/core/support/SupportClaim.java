package org.famulus.core.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.famulus.core.payment.Signature;

/**
 * A student's claim for what a placement has cost her. She hands it in with receipts, one person
 * checks it, another approves it, and it is paid to the account she names, whose number is deleted
 * some days later.
 */
@Entity
@Table(name = "support_claim")
public class SupportClaim {

  /** Longest remark or reason, in characters. */
  public static final int WORDS_LENGTH = 2_000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_support")
  private Long id;

  @Version private long version;

  @Column(name = "region_id", updatable = false)
  private String regionId;

  @Column(updatable = false)
  private String number;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "placement_id", updatable = false)
  private long placementId;

  @Column(name = "funding_period_id")
  private Long fundingPeriodId;

  @Enumerated(EnumType.STRING)
  private SupportState state;

  @Column(name = "distance_km")
  private int distanceKm;

  private String remark;

  @Column(name = "account_holder")
  private String accountHolder;

  private String iban;

  @Column(name = "account_deleted_at")
  private Instant accountDeletedAt;

  @Column(name = "touched_on")
  private LocalDate touchedOn;

  @Column(name = "submitted_on")
  private LocalDate submittedOn;

  @Column(name = "submitted_by")
  private String submittedBy;

  @Column(name = "submitted_by_id")
  private Long submittedById;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "checked_by")
  private String checkedBy;

  @Column(name = "checked_by_id")
  private Long checkedById;

  @Column(name = "checked_at")
  private Instant checkedAt;

  @Column(name = "check_note")
  private String checkNote;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "approved_by_id")
  private Long approvedById;

  @Column(name = "approved_at")
  private Instant approvedAt;

  private String reason;

  /** For the persistence provider. */
  protected SupportClaim() {}

  /** A claim to be written, for a placement of a person. */
  SupportClaim(String regionId, String number, long personId, long placementId, LocalDate today) {
    this.regionId = regionId;
    this.number = number;
    this.personId = personId;
    this.placementId = placementId;
    this.state = SupportState.DRAFT;
    this.touchedOn = today;
  }

  /** Writes what the student says. */
  void write(SupportClaimForm form, LocalDate today) {
    this.distanceKm = form.distanceKm();
    this.remark = form.writtenRemark().orElse(null);
    this.accountHolder = form.holder().orElse(null);
    this.iban = Iban.of(form.iban()).map(Iban::value).orElse(null);
    this.accountDeletedAt = null;
    this.touchedOn = today;
  }

  /** Hands it in, to be paid by a funding period. */
  void submit(long fundingPeriod, Signature by, LocalDate today) {
    this.fundingPeriodId = fundingPeriod;
    // A claim that was sent back was handed in in time if it was the first time.
    this.submittedOn = submittedOn == null ? today : submittedOn;
    this.submittedBy = by.name();
    this.submittedById = by.accountId().orElse(null);
    this.submittedAt = by.at();
    this.reason = null;
    become(SupportState.SUBMITTED, today);
  }

  /** It is as it should be, with the distance as the check found it. */
  void check(int kilometres, Optional<String> note, Signature by, LocalDate today) {
    this.distanceKm = kilometres;
    this.checkNote = note.orElse(null);
    this.checkedBy = by.name();
    this.checkedById = by.accountId().orElse(null);
    this.checkedAt = by.at();
    become(SupportState.CHECKED, today);
  }

  /** Somebody else agrees. */
  void approve(Signature by, LocalDate today) {
    this.approvedBy = by.name();
    this.approvedById = by.accountId().orElse(null);
    this.approvedAt = by.at();
    become(SupportState.APPROVED, today);
  }

  /** The student has to put something right; whoever has checked or approved it does so anew. */
  void sendBack(String why, LocalDate today) {
    this.reason = why;
    this.checkedBy = null;
    this.checkedById = null;
    this.checkedAt = null;
    this.checkNote = null;
    this.approvedBy = null;
    this.approvedById = null;
    this.approvedAt = null;
    become(SupportState.DRAFT, today);
  }

  /** It is not supported. */
  void refuse(String why, LocalDate today) {
    this.reason = why;
    become(SupportState.REFUSED, today);
  }

  /** The student takes it back. */
  void withdraw(LocalDate today) {
    become(SupportState.WITHDRAWN, today);
  }

  /** It stands in a payment file. */
  void pay(LocalDate today) {
    become(SupportState.PAID, today);
  }

  private void become(SupportState next, LocalDate today) {
    this.state = next;
    this.touchedOn = today;
  }

  /** Nobody needs the account any more. */
  void forgetAccount(Instant now) {
    this.accountHolder = null;
    this.iban = null;
    this.accountDeletedAt = now;
  }

  /** Who has had a hand in it before it is approved. */
  List<Signature> hands() {
    return Stream.of(submitted(), checked()).flatMap(Optional::stream).toList();
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

  /** The number people know it by. */
  public String number() {
    return number;
  }

  /** The student. */
  public long personId() {
    return personId;
  }

  /** The placement that has cost her something. */
  public long placementId() {
    return placementId;
  }

  /** What it is to be paid by, once it was handed in. */
  public Optional<Long> fundingPeriodId() {
    return Optional.ofNullable(fundingPeriodId);
  }

  /** Where it stands. */
  public SupportState state() {
    return state;
  }

  /** Kilometres between her place of study and the host. */
  public int distanceKm() {
    return distanceKm;
  }

  /** What the student has to say about it. */
  public Optional<String> remark() {
    return Optional.ofNullable(remark);
  }

  /** Whose account it is to be paid to. */
  public Optional<String> accountHolder() {
    return Optional.ofNullable(accountHolder);
  }

  /** The account, as long as its number is kept. */
  public Optional<Iban> iban() {
    return Optional.ofNullable(iban).map(Iban::new);
  }

  /** When the account's number was deleted, if it was. */
  public Optional<Instant> accountDeletedAt() {
    return Optional.ofNullable(accountDeletedAt);
  }

  /** The day something was last done about it. */
  public LocalDate touchedOn() {
    return touchedOn;
  }

  /** The day it was handed in first. */
  public Optional<LocalDate> submittedOn() {
    return Optional.ofNullable(submittedOn);
  }

  /** Who handed it in. */
  public Optional<Signature> submitted() {
    return signature(submittedBy, submittedById, submittedAt);
  }

  /** Who checked it. */
  public Optional<Signature> checked() {
    return signature(checkedBy, checkedById, checkedAt);
  }

  /** What the check has to say to the student. */
  public Optional<String> checkNote() {
    return Optional.ofNullable(checkNote);
  }

  /** Who approved it. */
  public Optional<Signature> approved() {
    return signature(approvedBy, approvedById, approvedAt);
  }

  /** Why it was sent back or refused. */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  private static Optional<Signature> signature(String name, Long account, Instant at) {
    return Optional.ofNullable(at)
        .map(when -> new Signature(name, Optional.ofNullable(account), when));
  }
}
