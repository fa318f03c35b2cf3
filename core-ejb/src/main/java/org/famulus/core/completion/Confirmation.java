package org.famulus.core.completion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A supervisor's written confirmation of a placement. It is written once, handed in by the student,
 * and never edited; a wrong one is withdrawn and another one is written.
 */
@Entity
@Table(name = "confirmation")
public class Confirmation {

  /** Longest name and address, in characters. */
  public static final int NAME_LENGTH = 200;

  /** Longest remark, in characters. */
  public static final int REMARK_LENGTH = 2000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_completion")
  @SequenceGenerator(
      name = "seq_completion",
      sequenceName = "seq_completion",
      allocationSize = 50)
  private Long id;

  @Version private long version;

  @Column(name = "placement_id", updatable = false)
  private long placementId;

  @Column(name = "supervisor_name", updatable = false)
  private String supervisorName;

  @Column(name = "supervisor_email", updatable = false)
  private String supervisorEmail;

  @Column(name = "written_on", updatable = false)
  private LocalDate writtenOn;

  @Column(updatable = false)
  private int weeks;

  @Column(updatable = false)
  private boolean done;

  @Column(updatable = false)
  private boolean approved;

  @Column(updatable = false)
  private String remark;

  @Column(name = "recorded_by", updatable = false)
  private String recordedBy;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "handed_in_on")
  private LocalDate handedInOn;

  @Column(name = "handed_in_by")
  private String handedInBy;

  /** For the persistence provider. */
  protected Confirmation() {}

  /** What a supervisor wrote. */
  Confirmation(long placementId, ConfirmationForm form, String recordedBy) {
    this.placementId = placementId;
    this.supervisorName = form.supervisor().strip();
    this.supervisorEmail = form.email().map(String::strip).orElse(null);
    this.writtenOn = form.writtenOn();
    this.weeks = form.weeks();
    this.done = form.as().isDone();
    this.approved = form.as().isApproved();
    this.remark = form.remark().map(String::strip).orElse(null);
    this.recordedBy = recordedBy;
  }

  /** The student hands it in. */
  void handIn(LocalDate day, String by) {
    this.handedInOn = day;
    this.handedInBy = by;
  }

  /** It does not count any more. */
  void withdraw(Instant when) {
    this.withdrawnAt = when;
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** Version for concurrent edits. */
  public long version() {
    return version;
  }

  /** The placement. */
  public long placementId() {
    return placementId;
  }

  /** Who confirms. */
  public String supervisorName() {
    return supervisorName;
  }

  /** Her address, if it is known. */
  public Optional<String> supervisorEmail() {
    return Optional.ofNullable(supervisorEmail);
  }

  /** Day on which it was written. */
  public LocalDate writtenOn() {
    return writtenOn;
  }

  /** Weeks of practice it documents. */
  public int weeks() {
    return weeks;
  }

  /** What it says. */
  public ConfirmedAs as() {
    return ConfirmedAs.of(done, approved);
  }

  /** What the supervisor adds. */
  public Optional<String> remark() {
    return Optional.ofNullable(remark);
  }

  /** Who put it into Famulus. */
  public String recordedBy() {
    return recordedBy;
  }

  /** Whether it counts. */
  public boolean isInForce() {
    return withdrawnAt == null;
  }

  /** Day on which it was handed in. */
  public Optional<LocalDate> handedInOn() {
    return Optional.ofNullable(handedInOn);
  }

  /** Who handed it in. */
  public Optional<String> handedInBy() {
    return Optional.ofNullable(handedInBy);
  }
}
