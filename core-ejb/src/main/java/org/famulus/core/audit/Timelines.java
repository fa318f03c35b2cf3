package org.famulus.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;

/**
 * The story of a record, read from the audit trail. It asks nobody for a right: the query that
 * shows the record has passed the gate for it already.
 */
@ApplicationScoped
public class Timelines {

  private static final int MOST = 200;
  private static final Duration RECENT = Duration.ofDays(30);

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private Clock clock;

  /** What was done with the record and what was refused, newest first, at most 200 entries. */
  public List<TimelineEntry> of(String subjectType, long subjectId) {
    return em
        .createQuery(
            "select e from AuditEntry e where e.subjectType = :type and e.subjectId = :id"
                + " and e.outcome in :told order by e.happenedAt desc, e.id desc",
            AuditEntry.class)
        .setParameter("type", subjectType)
        .setParameter("id", subjectId)
        .setParameter("told", EnumSet.of(AuditEntry.Result.DONE, AuditEntry.Result.REFUSED))
        .setMaxResults(MOST)
        .getResultStream()
        .map(TimelineEntry::of)
        .toList();
  }

  /** The records of the region an account worked on last, latest first. */
  public List<TimelineEntry.Subject> touchedBy(long accountId, String regionId, int most) {
    return em
        .createQuery(
            "select e.subjectType, e.subjectId, max(e.subjectLabel), max(e.happenedAt)"
                + " from AuditEntry e where e.actorId = :account and e.regionId = :region"
                + " and e.outcome = :done and e.happenedAt >= :since and e.subjectId is not null"
                + " group by e.subjectType, e.subjectId order by max(e.happenedAt) desc",
            Object[].class)
        .setParameter("account", accountId)
        .setParameter("region", regionId)
        .setParameter("done", AuditEntry.Result.DONE)
        .setParameter("since", clock.instant().minus(RECENT))
        .setMaxResults(most)
        .getResultStream()
        .map(
            line ->
                new TimelineEntry.Subject((String) line[0], (Long) line[1], (String) line[2]))
        .toList();
  }
}
