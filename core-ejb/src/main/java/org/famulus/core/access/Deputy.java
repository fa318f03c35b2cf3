package org.famulus.core.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody stands in for somebody who is away, from a first day to a last one. It gives no rights:
 * whoever stands in has a role of her own. It may be ended early, and stays for the record.
 */
@Entity
@Table(name = "deputy")
public class Deputy {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_content")
  private Long id;

  @Version private long version;

  @Column(name = "region_id", updatable = false)
  private String regionId;

  @Column(name = "absent_id", updatable = false)
  private Long absentId;

  @Column(name = "deputy_id", updatable = false)
  private Long deputyId;

  @Column(name = "first_day", updatable = false)
  private LocalDate firstDay;

  @Column(name = "last_day", updatable = false)
  private LocalDate lastDay;

  @Column(name = "ended_at")
  private Instant endedAt;

  /** For the persistence provider. */
  protected Deputy() {}

  /** One account stands in for another, on all days from the first to the last. */
  public Deputy(
      String regionId, long absentId, long deputyId, LocalDate firstDay, LocalDate lastDay) {
    this.regionId = regionId;
    this.absentId = absentId;
    this.deputyId = deputyId;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
  }

  /** Ends it at once. */
  public void end(Instant when) {
    this.endedAt = when;
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Region. */
  public String regionId() {
    return regionId;
  }

  /** Account of who is away. */
  public Long absentId() {
    return absentId;
  }

  /** Account of who stands in. */
  public Long deputyId() {
    return deputyId;
  }

  /** First day. */
  public LocalDate firstDay() {
    return firstDay;
  }

  /** Last day. */
  public LocalDate lastDay() {
    return lastDay;
  }

  /** Whether it was ended. */
  public boolean isEnded() {
    return endedAt != null;
  }
}
