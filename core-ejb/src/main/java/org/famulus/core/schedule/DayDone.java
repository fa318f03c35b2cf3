package org.famulus.core.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** The last day for which a job has run in a region. */
@Entity
@Table(name = "day_done")
public class DayDone {

  @Id private String job;

  @Column(name = "last_day")
  private LocalDate day;

  /** For the persistence provider. */
  protected DayDone() {}

  DayDone(String job, LocalDate day) {
    this.job = job;
    this.day = day;
  }

  LocalDate day() {
    return day;
  }

  void setDay(LocalDate newDay) {
    this.day = newDay;
  }
}
