package org.famulus.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;

/**
 * The story of a record, read from the audit trail. It asks nobody for a right: the query that
 * shows the record has passed the gate for it already.
 */
@ApplicationScoped
public class Timelines {

  private static final int MOST = 200;

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

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
}
