package org.famulus.core.booking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Days on which a host takes nobody: a practice's holidays, a move. */
@Entity
@Table(name = "host_offer_closed")
class ClosedDays {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_host_offer")
  private Long id;

  @Column(name = "host_offer_id")
  private long offerId;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  /** For the persistence provider. */
  protected ClosedDays() {}

  /** Days of an offer. */
  ClosedDays(long offerId, DaySpan days) {
    this.offerId = offerId;
    this.firstDay = days.firstDay();
    this.lastDay = days.lastDay();
  }

  long offerId() {
    return offerId;
  }

  DaySpan days() {
    return new DaySpan(firstDay, lastDay);
  }
}
