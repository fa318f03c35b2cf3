package org.famulus.core.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One command as it happened. Entries are only ever added. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_audit")
  @SequenceGenerator(name = "seq_audit", sequenceName = "seq_audit", allocationSize = 50)
  private Long id;

  @Column(name = "happened_at")
  private Instant happenedAt;

  @Column(name = "region_id")
  private String regionId;

  private String actor;

  @Column(name = "actor_id")
  private Long actorId;

  @Column(name = "on_behalf_of")
  private String onBehalfOf;

  @Column(name = "use_case")
  private String useCase;

  @Enumerated(EnumType.STRING)
  private Result outcome;

  @Column(name = "subject_type")
  private String subjectType;

  @Column(name = "subject_id")
  private Long subjectId;

  @Column(name = "subject_label")
  private String subjectLabel;

  private String changes;
  private String reasons;

  @Column(name = "request_id")
  private String requestId;

  /** What became of the command. */
  public enum Result {
    /** Carried out. */
    DONE,
    /** Refused with reasons. */
    REFUSED,
    /** Overtaken by somebody else's change. */
    STALE,
    /** The caller had no right. */
    DENIED,
    /** Ended by a defect. */
    FAILED
  }

  /** For the persistence provider. */
  protected AuditEntry() {}

  AuditEntry(
      Instant happenedAt,
      String actor,
      Long actorId,
      UseCaseRun run,
      Result outcome,
      String changes,
      String reasons,
      String requestId) {
    this.happenedAt = happenedAt;
    this.regionId = run.regionId().orElse(null);
    this.actor = actor;
    this.actorId = actorId;
    this.onBehalfOf = run.onBehalfOf().orElse(null);
    this.useCase = run.useCase();
    this.outcome = outcome;
    this.subjectType = run.subjectType().orElse(null);
    this.subjectId = run.subjectId().orElse(null);
    this.subjectLabel =
        run.subjectLabel().map(text -> text.substring(0, Math.min(300, text.length()))).orElse(null);
    this.changes = changes;
    this.reasons = reasons;
    this.requestId = requestId;
  }

  /** Database id. */
  public Long id() {
    return id;
  }

  /** When. */
  public Instant happenedAt() {
    return happenedAt;
  }

  /** Region, if it was about one. */
  public String regionId() {
    return regionId;
  }

  /** Who, by name. */
  public String actor() {
    return actor;
  }

  /** For whom, if for somebody else. */
  public String onBehalfOf() {
    return onBehalfOf;
  }

  /** Which command. */
  public String useCase() {
    return useCase;
  }

  /** What became of it. */
  public Result outcome() {
    return outcome;
  }

  /** Kind of record. */
  public String subjectType() {
    return subjectType;
  }

  /** Id of the record. */
  public Long subjectId() {
    return subjectId;
  }

  /** Name of the record then. */
  public String subjectLabel() {
    return subjectLabel;
  }

  /** Changed fields, as {@link AuditJson} writes them. */
  public String changes() {
    return changes;
  }

  /** Reasons of rules and core, as {@link AuditJson} writes them. */
  public String reasons() {
    return reasons;
  }
}
