package org.famulus.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import org.famulus.core.shared.Outcome;

/** Who changed a record last, for the one whose change came too late. */
@ApplicationScoped
public class LastChange {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** Name of who changed the record last; empty if nothing is known of a change. */
  public String by(String subjectType, long subjectId) {
    return em
        .createQuery(
            "select e.actor from AuditEntry e where e.subjectType = :type and e.subjectId = :id"
                + " and e.outcome = :done order by e.happenedAt desc, e.id desc",
            String.class)
        .setParameter("type", subjectType)
        .setParameter("id", subjectId)
        .setParameter("done", AuditEntry.Result.DONE)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElse("");
  }

  /**
   * The answer to a command that was overtaken.
   *
   * @param theirs the values as they are now, by field
   * @param version the version to send with a second attempt
   */
  public <T> Outcome<T> overtook(
      String subjectType, long subjectId, Map<String, String> theirs, long version) {
    return new Outcome.Stale<>(theirs, by(subjectType, subjectId), version);
  }
}
