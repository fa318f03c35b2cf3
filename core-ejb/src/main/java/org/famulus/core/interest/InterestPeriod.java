package org.famulus.core.interest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.famulus.region.spi.facts.PeriodFacts;

/** A period a unit offers within its interest; it comes and goes with the unit's choice. */
@Entity
@Table(name = "interest_period")
public class InterestPeriod {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_interest")
  private Long id;

  @Column(name = "interest_id")
  private Long interestId;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  /** For the persistence provider. */
  protected InterestPeriod() {}

  /** A period of the interest, first and last day included. */
  public InterestPeriod(Long interestId, LocalDate firstDay, LocalDate lastDay) {
    this.interestId = interestId;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
  }

  /** What rules may know about it; its id serves exclusions. */
  PeriodFacts facts() {
    return new PeriodFacts(id, firstDay, lastDay);
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** The interest. */
  public Long interestId() {
    return interestId;
  }

  /** First day. */
  public LocalDate firstDay() {
    return firstDay;
  }

  /** Last day. */
  public LocalDate lastDay() {
    return lastDay;
  }
}
