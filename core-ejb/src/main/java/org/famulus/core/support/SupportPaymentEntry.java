package org.famulus.core.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** That a payment file paid a claim, and how much. */
@Entity
@Table(name = "support_payment_entry")
public class SupportPaymentEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_support")
  private Long id;

  @Column(name = "payment_id", updatable = false)
  private long paymentId;

  @Column(name = "claim_id", updatable = false)
  private long claimId;

  @Column(updatable = false)
  private BigDecimal amount;

  /** For the persistence provider. */
  protected SupportPaymentEntry() {}

  SupportPaymentEntry(long paymentId, long claimId, BigDecimal amount) {
    this.paymentId = paymentId;
    this.claimId = claimId;
    this.amount = amount;
  }
}
