package org.famulus.core.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.famulus.core.audit.AuditJson;
import org.famulus.region.spi.Text;

/**
 * A to-do a rule created about a record. There is one for each rule and record: it opens, is
 * reminded of, is done, and may open again.
 */
@Entity
@Table(name = "task")
public class Task {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_task")
  @SequenceGenerator(name = "seq_task", sequenceName = "seq_task", allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "region_id")
  private String regionId;

  @Column(name = "rule_id")
  private String ruleId;

  private String text;

  @Column(name = "subject_type")
  private String subjectType;

  @Column(name = "subject_id")
  private long subjectId;

  @Column(name = "placement_id")
  private Long placementId;

  @Column(name = "person_id")
  private Long personId;

  @Enumerated(EnumType.STRING)
  private TaskState state;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "reminded_on")
  private LocalDate remindedOn;

  private int reminders;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column(name = "done_by")
  private String doneBy;

  /** For the persistence provider. */
  protected Task() {}

  /** A to-do of a rule. */
  Task(String ruleId, TaskSubject subject, Instant now) {
    this.regionId = subject.regionId();
    this.ruleId = ruleId;
    this.subjectType = subject.type();
    this.subjectId = subject.id();
    this.placementId = subject.placementId();
    this.createdAt = now;
    this.state = TaskState.OPEN;
  }

  /** Opens it (again) for whoever acts next, who is reminded today. */
  void remind(Optional<Long> person, Text reason, LocalDate due, LocalDate today) {
    this.personId = person.orElse(null);
    this.text = AuditJson.ofText(reason);
    this.dueOn = due;
    this.remindedOn = today;
    this.reminders++;
    this.state = TaskState.OPEN;
    this.doneAt = null;
    this.doneBy = null;
  }

  /** What it asked for was done. */
  void done(Instant when, String by) {
    this.state = TaskState.DONE;
    this.doneAt = when;
    this.doneBy = by;
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** The rule that created it. */
  public String ruleId() {
    return ruleId;
  }

  /** The record it is about. */
  public TaskSubject subject() {
    return new TaskSubject(
        regionId, subjectType, subjectId, placementId, Optional.ofNullable(personId));
  }

  /** What is to be done, and why. */
  public Text text() {
    return AuditJson.text(text);
  }

  /** Where it stands. */
  public TaskState state() {
    return state;
  }

  /** Last day on which it should be done, if there is one. */
  public Optional<LocalDate> dueOn() {
    return Optional.ofNullable(dueOn);
  }

  /** Day of the last reminder. */
  public Optional<LocalDate> remindedOn() {
    return Optional.ofNullable(remindedOn);
  }

  /** How often its receiver was reminded. */
  public int reminders() {
    return reminders;
  }
}
