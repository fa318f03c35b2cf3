package org.famulus.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.famulus.region.spi.port.Page;

/** Finds entries of the audit trail. */
@ApplicationScoped
public class AuditRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** A page of entries, newest first. */
  List<AuditEntry> list(AuditCriteria criteria, ZoneId zone, Page page) {
    Question question = new Question(criteria, zone, "");
    return question
        .bind(
            em.createQuery(
                "select e from AuditEntry e"
                    + question.where()
                    + " order by e.happenedAt desc, e.id desc",
                AuditEntry.class))
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultList();
  }

  /** How many entries match. */
  long count(AuditCriteria criteria, ZoneId zone) {
    Question question = new Question(criteria, zone, "");
    return question
        .bind(em.createQuery("select count(e) from AuditEntry e" + question.where(), Long.class))
        .getSingleResult();
  }

  /** How many entries each value of a column would show, given the other criteria. */
  Map<String, Long> countBy(String column, AuditCriteria criteria, ZoneId zone) {
    Question question = new Question(criteria, zone, column);
    Map<String, Long> counts = new HashMap<>();
    for (Object[] line :
        question
            .bind(
                em.createQuery(
                    "select e."
                        + column
                        + ", count(e) from AuditEntry e"
                        + question.where()
                        + " and e."
                        + column
                        + " is not null group by e."
                        + column,
                    Object[].class))
            .getResultList()) {
      counts.put(line[0].toString(), (Long) line[1]);
    }
    return counts;
  }

  /** The criteria as a condition; the column that is being counted is left out. */
  private static final class Question {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    Question(AuditCriteria criteria, ZoneId zone, String counted) {
      add("e.regionId = :region", "region", criteria.regionId());
      criteria
          .result()
          .filter(each -> !counted.equals("outcome"))
          .ifPresent(each -> add("e.outcome = :result", "result", each));
      criteria
          .subjectType()
          .filter(each -> !counted.equals("subjectType"))
          .ifPresent(each -> add("e.subjectType = :type", "type", each));
      criteria
          .actor()
          .ifPresent(
              each ->
                  add(
                      "lower(e.actor) like :actor escape '!'",
                      "actor",
                      "%"
                          + each.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1")
                          + "%"));
      criteria
          .from()
          .ifPresent(
              day -> add("e.happenedAt >= :from", "from", day.atStartOfDay(zone).toInstant()));
      criteria
          .to()
          .ifPresent(
              day ->
                  add(
                      "e.happenedAt < :until",
                      "until",
                      day.plusDays(1).atStartOfDay(zone).toInstant()));
    }

    private void add(String condition, String name, Object value) {
      conditions.add(condition);
      values.put(name, value);
    }

    String where() {
      return " where " + String.join(" and ", conditions);
    }

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
      values.forEach(query::setParameter);
      return query;
    }
  }
}
