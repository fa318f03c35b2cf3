package org.famulus.core.support;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A time for which a funder gives money, how much, and from which account it is paid. What is
 * approved is counted here, under the lock of the row, so that it never becomes more than there is.
 */
@Entity
@Table(name = "funding_period")
public class FundingPeriod {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_support")
  @SequenceGenerator(name = "seq_support", sequenceName = "seq_support", allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "region_id", updatable = false)
  private String regionId;

  private String title;
  private String funder;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  private BigDecimal budget;
  private BigDecimal committed;
  private String currency;

  @Column(name = "payer_name")
  private String payerName;

  @Column(name = "payer_iban")
  private String payerIban;

  @Column(name = "payer_bic")
  private String payerBic;

  /** For the persistence provider. */
  protected FundingPeriod() {}

  FundingPeriod(String regionId, FundingPeriodForm form) {
    this.regionId = regionId;
    this.committed = new BigDecimal("0.00");
    change(form);
  }

  /** Writes what a form without faults says. */
  final void change(FundingPeriodForm form) {
    this.title = form.title().strip();
    this.funder = form.funder().strip();
    this.firstDay = form.firstDay();
    this.lastDay = form.lastDay();
    this.budget = form.budget();
    this.currency = form.currency();
    this.payerName = form.payerName().strip();
    this.payerIban = Iban.of(form.payerIban()).orElseThrow().value();
    this.payerBic = form.bic().orElse(null);
  }

  /** Takes an amount from the budget; answers whether there was enough. */
  boolean commit(BigDecimal amount) {
    if (left().compareTo(amount) < 0) {
      return false;
    }
    this.committed = committed.add(amount);
    return true;
  }

  /** Gives an amount back to the budget. */
  void release(BigDecimal amount) {
    this.committed = committed.subtract(amount);
  }

  /** What is left of the budget. */
  public BigDecimal left() {
    return budget.subtract(committed);
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

  /** What it is called. */
  public String title() {
    return title;
  }

  /** Who gives the money. */
  public String funder() {
    return funder;
  }

  /** First day; placements that end on it are supported. */
  public LocalDate firstDay() {
    return firstDay;
  }

  /** Last day; placements that end on it are supported. */
  public LocalDate lastDay() {
    return lastDay;
  }

  /** How much there is. */
  public BigDecimal budget() {
    return budget;
  }

  /** How much of it is approved or paid. */
  public BigDecimal committed() {
    return committed;
  }

  /** In which currency. */
  public String currency() {
    return currency;
  }

  /** Whose account it is paid from. */
  public String payerName() {
    return payerName;
  }

  /** The account it is paid from. */
  public Iban payerIban() {
    return new Iban(payerIban);
  }

  /** The bank of that account, if it is named. */
  public Optional<String> payerBic() {
    return Optional.ofNullable(payerBic);
  }
}
