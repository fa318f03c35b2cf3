package org.famulus.core.audit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which entries of the audit trail a list shows.
 *
 * @param regionId the region
 * @param result what became of the commands
 * @param subjectType kind of record
 * @param actor part of the name of who gave the command
 * @param from first day
 * @param to last day
 */
public record AuditCriteria(
    String regionId,
    Optional<AuditEntry.Result> result,
    Optional<String> subjectType,
    Optional<String> actor,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  /** Everything that happened in the region. */
  public static AuditCriteria of(String regionId) {
    return new AuditCriteria(
        regionId,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same, asking for another result and kind of record. */
  AuditCriteria with(Optional<AuditEntry.Result> otherResult, Optional<String> otherType) {
    return new AuditCriteria(regionId, otherResult, otherType, actor, from, to);
  }

  /** The same, whoever gave the command. */
  AuditCriteria ofAnybody() {
    return new AuditCriteria(regionId, result, subjectType, Optional.empty(), from, to);
  }
}
