package org.famulus.core.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.famulus.core.payment.Signature;
import org.famulus.core.shared.Sha256;

/**
 * A payment file: what it paid stays on record, with the digest of its bytes; the bytes, which hold
 * account numbers, are deleted with those.
 */
@Entity
@Table(name = "support_payment")
public class SupportPayment {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_support")
  private Long id;

  @Column(name = "region_id", updatable = false)
  private String regionId;

  @Column(updatable = false)
  private String number;

  @Column(name = "funding_period_id", updatable = false)
  private long fundingPeriodId;

  @Column(name = "execution_day", updatable = false)
  private LocalDate executionDay;

  @Column(updatable = false)
  private int transfers;

  @Column(updatable = false)
  private BigDecimal total;

  @Column(updatable = false)
  private String currency;

  @Column(name = "prepared_by", updatable = false)
  private String preparedBy;

  @Column(name = "prepared_by_id", updatable = false)
  private Long preparedById;

  @Column(name = "prepared_at", updatable = false)
  private Instant preparedAt;

  @Column(name = "prepared_on", updatable = false)
  private LocalDate preparedOn;

  @Column(updatable = false)
  private String sha256;

  private byte[] content;

  /** For the persistence provider. */
  protected SupportPayment() {}

  SupportPayment(
      FundingPeriod period, CreditTransferFile file, Signature by, LocalDate today) {
    this.regionId = period.regionId();
    this.number = file.number();
    this.fundingPeriodId = period.id();
    this.executionDay = file.executionDay();
    this.transfers = file.transfers().size();
    this.total = file.total();
    this.currency = CreditTransferFile.CURRENCY;
    this.preparedBy = by.name();
    this.preparedById = by.accountId().orElse(null);
    this.preparedAt = by.at();
    this.preparedOn = today;
    this.content = file.bytes();
    this.sha256 = Sha256.hex(content);
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Region. */
  public String regionId() {
    return regionId;
  }

  /** Its number. */
  public String number() {
    return number;
  }

  /** The file's bytes, as long as they are kept. */
  Optional<byte[]> content() {
    return Optional.ofNullable(content).map(byte[]::clone);
  }
}
