package org.famulus.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.famulus.core.shared.ListCounts;
import org.famulus.core.shared.SearchName;
import org.famulus.region.spi.port.Count;
import org.famulus.region.spi.port.Page;

/** Finds entries of the audit trail. */
@ApplicationScoped
public class AuditRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** A page of entries, newest first. */
  List<AuditEntry> list(AuditCriteria criteria, ZoneId zone, Page page) {
    Question question = new Question(criteria, zone);
    return question
        .bind(
            em.createQuery(
                "select e from AuditEntry e" + question.where() + newestFirst(criteria),
                AuditEntry.class))
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultList();
  }

  /** What is asked for by one value is named too, so that the page is read from an index. */
  private static String newestFirst(AuditCriteria criteria) {
    return " order by e.regionId desc"
        + (criteria.result().isPresent() ? ", e.outcome desc" : "")
        + (criteria.subjectType().isPresent() ? ", e.subjectType desc" : "")
        + ", e.happenedAt desc, e.id desc";
  }

  /** How many entries have each result, given the other criteria. */
  Map<String, Count> countByResult(AuditCriteria criteria, ZoneId zone) {
    return countBy(
        "e.outcome",
        criteria.with(Optional.empty(), criteria.subjectType()),
        zone,
        EnumSet.allOf(AuditEntry.Result.class),
        result -> criteria.with(Optional.of(result), criteria.subjectType()));
  }

  /** How many entries are about each kind of record, given the other criteria. */
  Map<String, Count> countBySubject(
      AuditCriteria criteria, ZoneId zone, Collection<String> kinds) {
    return countBy(
        "e.subjectType",
        criteria.with(criteria.result(), Optional.empty()),
        zone,
        kinds,
        kind -> criteria.with(criteria.result(), Optional.of(kind)));
  }

  private <V> Map<String, Count> countBy(
      String path,
      AuditCriteria open,
      ZoneId zone,
      Collection<V> values,
      Function<V, AuditCriteria> only) {
    return ListCounts.byValue(
        values,
        open.actor().isPresent(),
        value -> count(only.apply(value), zone),
        among -> numbers(path, open, zone, among));
  }

  private Count count(AuditCriteria criteria, ZoneId zone) {
    Question question = new Question(criteria, zone);
    // Entries of a kind may all stand far from the table's beginning, from which PostgreSQL would
    // look for them if it were not told the order of an index.
    return ListCounts.of(
        criteria.actor().isPresent(),
        selected("e.id", question, newestFirst(criteria)),
        selected("count(e.id)", question, ""));
  }

  private TypedQuery<Long> selected(String what, Question question, String order) {
    return question.bind(
        em.createQuery(
            "select " + what + " from AuditEntry e" + question.where() + order, Long.class));
  }

  private <V> TypedQuery<Object[]> numbers(
      String path, AuditCriteria open, ZoneId zone, Collection<V> among) {
    Question question = new Question(open, zone);
    return question
        .bind(
            em.createQuery(
                "select " + path + ", count(e.id) from AuditEntry e" + question.where()
                    + " and " + path + " in :among group by " + path,
                Object[].class))
        .setParameter("among", among);
  }

  /** The criteria as a condition. */
  private static final class Question {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    Question(AuditCriteria criteria, ZoneId zone) {
      add("e.regionId = :region", "region", criteria.regionId());
      criteria
          .result()
          .ifPresent(each -> add("e.outcome = :result", "result", each));
      criteria
          .subjectType()
          .ifPresent(each -> add("e.subjectType = :type", "type", each));
      criteria
          .actor()
          .ifPresent(
              each ->
                  add(
                      "lower(e.actor) like :actor", "actor", SearchName.writtenPattern(each)));
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
