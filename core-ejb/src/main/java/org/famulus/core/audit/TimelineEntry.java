package org.famulus.core.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.famulus.core.shared.Reason;

/**
 * A command in the story of a record.
 *
 * @param happenedAt when
 * @param actor who, by name; empty if the reader may not know
 * @param onBehalfOf for whom, if for somebody else
 * @param useCase which command; its name is the bundle key {@code use-case.<useCase>}
 * @param result what became of it
 * @param subject the record it was about, if it was about one
 * @param changes fields before and after
 * @param reasons reasons of rules and core
 */
public record TimelineEntry(
    Instant happenedAt,
    String actor,
    Optional<String> onBehalfOf,
    String useCase,
    AuditEntry.Result result,
    Optional<Subject> subject,
    List<FieldChange> changes,
    List<Reason> reasons) {

  public TimelineEntry {
    changes = List.copyOf(changes);
    reasons = List.copyOf(reasons);
  }

  static TimelineEntry of(AuditEntry entry) {
    return new TimelineEntry(
        entry.happenedAt(),
        entry.actor(),
        Optional.ofNullable(entry.onBehalfOf()),
        entry.useCase(),
        entry.outcome(),
        Optional.ofNullable(entry.subjectType())
            .map(type -> new Subject(type, entry.subjectId(), entry.subjectLabel())),
        AuditJson.changes(entry.changes()),
        AuditJson.reasons(entry.reasons()));
  }

  /**
   * The same without a word about whom it concerned, for those who may not know. Applicants act on
   * their own records, so that the actor goes too.
   */
  TimelineEntry withoutPerson() {
    return new TimelineEntry(
        happenedAt,
        "",
        Optional.empty(),
        useCase,
        result,
        subject.map(each -> new Subject(each.type(), each.id(), "")),
        List.of(),
        List.of());
  }

  /**
   * The record a command was about.
   *
   * @param type kind of record, label {@code subject.<type>}
   * @param id its id
   * @param label its name at that time
   */
  public record Subject(String type, long id, String label) {}
}
