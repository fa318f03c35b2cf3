package org.famulus.core.payment;

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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What units are paid at one time. It is prepared with all its entries, and then either approved by
 * somebody else or given up; it is never edited. An approved run carries the digest of its entries,
 * which shows that nothing was changed since.
 */
@Entity
@Table(name = "payment_run")
public class PaymentRun {

  /** Longest title, in characters. */
  public static final int TITLE_LENGTH = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_payment")
  @SequenceGenerator(name = "seq_payment", sequenceName = "seq_payment", allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "region_id", updatable = false)
  private String regionId;

  @Column(updatable = false)
  private String number;

  @Column(updatable = false)
  private String title;

  @Column(name = "up_to", updatable = false)
  private LocalDate upTo;

  @Enumerated(EnumType.STRING)
  private RunState state;

  @Column(updatable = false)
  private String currency;

  @Column(updatable = false)
  private BigDecimal total;

  @Column(name = "prepared_by", updatable = false)
  private String preparedBy;

  @Column(name = "prepared_by_id", updatable = false)
  private Long preparedById;

  @Column(name = "prepared_at", updatable = false)
  private Instant preparedAt;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "approved_by_id")
  private Long approvedById;

  @Column(name = "approved_at")
  private Instant approvedAt;

  private String digest;

  /** For the persistence provider. */
  protected PaymentRun() {}

  /**
   * A prepared run.
   *
   * @param upTo last day whose weeks it pays
   * @param total sum of its entries
   */
  PaymentRun(
      String regionId,
      String number,
      String title,
      LocalDate upTo,
      String currency,
      BigDecimal total,
      Signature prepared) {
    this.regionId = regionId;
    this.number = number;
    this.title = title;
    this.upTo = upTo;
    this.state = RunState.PREPARED;
    this.currency = currency;
    this.total = total;
    this.preparedBy = prepared.name();
    this.preparedById = prepared.accountId().orElse(null);
    this.preparedAt = prepared.at();
  }

  /** Approves it; from now on it stands. */
  void approve(Signature by, String digestOfEntries) {
    this.state = RunState.APPROVED;
    this.approvedBy = by.name();
    this.approvedById = by.accountId().orElse(null);
    this.approvedAt = by.at();
    this.digest = digestOfEntries;
  }

  /** Gives it up. */
  void discard() {
    this.state = RunState.DISCARDED;
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

  /** Its number, such as {@code 2027-0003}. */
  public String number() {
    return number;
  }

  /** What it is called. */
  public String title() {
    return title;
  }

  /** Last day whose weeks it pays. */
  public LocalDate upTo() {
    return upTo;
  }

  /** Where it stands. */
  public RunState state() {
    return state;
  }

  /** Currency of all its entries. */
  public String currency() {
    return currency;
  }

  /** Sum of its entries. */
  public BigDecimal total() {
    return total;
  }

  /** Who prepared it. */
  public Signature prepared() {
    return new Signature(preparedBy, Optional.ofNullable(preparedById), preparedAt);
  }

  /** Who approved it, if it is approved. */
  public Optional<Signature> approved() {
    return Optional.ofNullable(approvedAt)
        .map(at -> new Signature(approvedBy, Optional.ofNullable(approvedById), at));
  }

  /** Digest of its entries, if it is approved. */
  public Optional<String> digest() {
    return Optional.ofNullable(digest);
  }
}
