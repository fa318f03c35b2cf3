package org.famulus.core.host;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A host's signed statement that it is willing to take students. It holds from its day until its
 * last one, until a later one renews it, or until it is withdrawn; it is kept whatever comes.
 */
@Entity
@Table(name = "host_statement")
public class WillingnessStatement {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_host")
  private Long id;

  @Version private long version;

  @Column(name = "region_id", updatable = false)
  private String regionId;

  @Column(name = "host_id", updatable = false)
  private Long hostId;

  @Column(updatable = false)
  private String number;

  @Column(name = "signed_by", updatable = false)
  private String signedBy;

  @Column(name = "signed_on", updatable = false)
  private LocalDate signedOn;

  @Column(name = "valid_until", updatable = false)
  private LocalDate validUntil;

  @Column(updatable = false)
  private int students;

  @Column(name = "by_link", updatable = false)
  private boolean byLink;

  @Column(name = "recorded_by", updatable = false)
  private String recordedBy;

  @Column(name = "recorded_at", updatable = false)
  private Instant recordedAt;

  @Column(name = "document_id", updatable = false)
  private Long documentId;

  @Column(name = "renewed_by")
  private Long renewedBy;

  @Column(name = "withdrawn_on")
  private LocalDate withdrawnOn;

  @Column(name = "withdrawn_reason")
  private String withdrawnReason;

  @ElementCollection
  @CollectionTable(
      name = "host_statement_field",
      joinColumns = @JoinColumn(name = "statement_id"))
  @Column(name = "field")
  private Set<String> fields = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "host_statement_kind", joinColumns = @JoinColumn(name = "statement_id"))
  @Column(name = "kind")
  private Set<String> kinds = new HashSet<>();

  /** For the persistence provider. */
  protected WillingnessStatement() {}

  /** A statement of the host as it was signed. */
  WillingnessStatement(Host host, String number, WillingnessForm signed) {
    this.regionId = host.regionId();
    this.hostId = host.id();
    this.number = number;
    this.signedBy = signed.signedBy().strip();
    this.signedOn = signed.signedOn();
    this.validUntil = signed.validUntil().orElse(null);
    this.students = signed.students();
    this.fields.addAll(signed.fields());
    this.kinds.addAll(signed.kinds());
  }

  /** Notes how it came in. */
  void record(boolean byItsLink, String by, Instant when) {
    this.byLink = byItsLink;
    this.recordedBy = by;
    this.recordedAt = when;
  }

  /** Keeps the print. */
  void keep(Long document) {
    this.documentId = document;
  }

  /** A later one takes its place. */
  void renew(WillingnessStatement later) {
    this.renewedBy = later.id;
  }

  /** The host is willing no longer. */
  void withdraw(LocalDate day, String reason) {
    this.withdrawnOn = day;
    this.withdrawnReason = reason;
  }

  /** Whether the host is bound by it on the day. */
  public boolean isInForceOn(LocalDate day) {
    return withdrawnOn == null
        && renewedBy == null
        && (validUntil == null || !day.isAfter(validUntil));
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Programme. */
  public String regionId() {
    return regionId;
  }

  /** The host. */
  public Long hostId() {
    return hostId;
  }

  /** Its number. */
  public String number() {
    return number;
  }

  /** Who signed. */
  public String signedBy() {
    return signedBy;
  }

  /** When. */
  public LocalDate signedOn() {
    return signedOn;
  }

  /** Last day, if one was stated. */
  public Optional<LocalDate> validUntil() {
    return Optional.ofNullable(validUntil);
  }

  /** Most students at a time. */
  public int students() {
    return students;
  }

  /** Fields. */
  public Set<String> fields() {
    return Set.copyOf(fields);
  }

  /** Kinds of placements. */
  public Set<String> kinds() {
    return Set.copyOf(kinds);
  }

  /** Whether the host signed by its personal link. */
  public boolean isByLink() {
    return byLink;
  }

  /** Who recorded it. */
  public String recordedBy() {
    return recordedBy;
  }

  /** The print. */
  public Optional<Long> documentId() {
    return Optional.ofNullable(documentId);
  }

  /** The one that took its place. */
  public Optional<Long> renewedBy() {
    return Optional.ofNullable(renewedBy);
  }

  /** Day of the withdrawal. */
  public Optional<LocalDate> withdrawnOn() {
    return Optional.ofNullable(withdrawnOn);
  }

  /** Why it was withdrawn. */
  public Optional<String> withdrawnReason() {
    return Optional.ofNullable(withdrawnReason);
  }
}
