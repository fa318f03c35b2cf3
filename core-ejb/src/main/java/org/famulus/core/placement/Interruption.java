package org.famulus.core.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/** A pause of a placement: from a day on, until the student is back or the placement is over. */
@Entity
@Table(name = "placement_interruption")
public class Interruption {

  /** Longest reason, in characters. */
  public static final int REASON_LENGTH = 2000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_placement")
  private Long id;

  @Column(name = "placement_id")
  private long placementId;

  @Column(name = "first_day")
  private LocalDate firstDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  private String reason;

  /** For the persistence provider. */
  protected Interruption() {}

  /** A pause from the given day on. */
  Interruption(long placementId, LocalDate firstDay, String reason) {
    this.placementId = placementId;
    this.firstDay = firstDay;
    this.reason = reason;
  }

  /** It is over; the given day was its last one. */
  void endOn(LocalDate day) {
    this.lastDay = day;
  }

  /** Whether the student is away on the day. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
  }

  /** First day of absence. */
  public LocalDate firstDay() {
    return firstDay;
  }

  /** Last day of absence; empty while it lasts. */
  public Optional<LocalDate> lastDay() {
    return Optional.ofNullable(lastDay);
  }

  /** Why. */
  public String reason() {
    return reason;
  }
}
