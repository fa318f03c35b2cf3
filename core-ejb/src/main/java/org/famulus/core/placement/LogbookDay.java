package org.famulus.core.placement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;

/** A day in a student's logbook. There is one for each day; writing it again changes it. */
@Entity
@Table(name = "logbook_day")
public class LogbookDay {

  /** Longest description, in characters. */
  public static final int ACTIVITY_LENGTH = 2000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_logbook")
  @SequenceGenerator(name = "seq_logbook", sequenceName = "seq_logbook", allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "placement_id", updatable = false)
  private long placementId;

  @Column(name = "log_day", updatable = false)
  private LocalDate day;

  @Column(name = "attended_minutes")
  private int attendedMinutes;

  @Column(name = "literature_minutes")
  private int literatureMinutes;

  private String activity;

  @Column(name = "written_reasons")
  private String writtenReasons;

  /** For the persistence provider. */
  protected LogbookDay() {}

  /** An empty day, to be written. */
  LogbookDay(long placementId, LocalDate day) {
    this.placementId = placementId;
    this.day = day;
  }

  /**
   * Writes what the student did.
   *
   * @param form the day
   * @param reason why a rule's warning does not matter, if there was one
   */
  void write(LogbookForm form, Optional<String> reason) {
    this.attendedMinutes = form.attendedMinutes();
    this.literatureMinutes = form.literatureMinutes();
    this.activity = form.activity();
    this.writtenReasons = reason.orElse(null);
  }

  /** Version for concurrent edits. */
  public long version() {
    return version;
  }

  /** The placement. */
  public long placementId() {
    return placementId;
  }

  /** What was written. */
  public LogbookForm form() {
    return new LogbookForm(day, attendedMinutes, literatureMinutes, activity);
  }

  /** Why a rule's warning did not matter. */
  public Optional<String> writtenReason() {
    return Optional.ofNullable(writtenReasons);
  }
}
