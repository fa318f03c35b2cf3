package org.famulus.core.payment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.shared.SearchName;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;

/** A question for entries of payment runs. */
final class EntryQuery {

  private static final Map<String, String> SORTABLE =
      Map.of(
          "unit", "u.searchName",
          "student", "s.searchName",
          "firstDay", "p.firstDay",
          "weeks", "e.weeks",
          "amount", "e.amount",
          "run", "r.number");

  /** All joins are outer ones: the provider writes inner ones after the outer ones they feed. */
  private static final String FROM =
      " from PaymentEntry e"
          + " left join PaymentRun r on r.id = e.runId"
          + " left join Placement p on p.id = e.placementId"
          + " left join Person s on s.id = p.personId"
          + " left join Organisation u on u.id = e.unitId"
          + " left join Organisation t on t.id = p.siteId"
          + " left join PaymentEntry c on c.id = e.correctsId"
          + " left join PaymentRun q on q.id = c.runId";

  private final EntityManager em;
  private final EntryCriteria criteria;

  EntryQuery(EntityManager em, EntryCriteria criteria) {
    this.em = em;
    this.criteria = criteria;
  }

  List<EntryRow> rows(Sort sort, Page page) {
    return ordered(sort)
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultStream()
        .map(EntryQuery::row)
        .toList();
  }

  List<EntryRow> all() {
    return ordered(Sort.byDefault()).getResultStream().map(EntryQuery::row).toList();
  }

  long count() {
    return bind(em.createQuery("select count(e.id)" + FROM + where(), Long.class))
        .getSingleResult();
  }

  /** What each unit is paid by the run, by name. */
  List<UnitTotal> unitTotals() {
    return bind(
            em.createQuery(
                "select e.unitId, u.name, u.searchName, count(distinct e.placementId),"
                    + " sum(e.weeks), sum(e.amount), max(e.currency)"
                    + FROM
                    + where()
                    + " group by e.unitId, u.name, u.searchName order by u.searchName, e.unitId",
                Object[].class))
        .getResultStream()
        .map(
            line ->
                new UnitTotal(
                    (Long) line[0],
                    (String) line[1],
                    (Long) line[3],
                    ((Number) line[4]).intValue(),
                    (BigDecimal) line[5],
                    (String) line[6]))
        .toList();
  }

  private TypedQuery<Object[]> ordered(Sort sort) {
    String column = SORTABLE.getOrDefault(sort.column(), "u.searchName");
    return bind(
        em.createQuery(
            "select e, r, p.firstDay, p.lastDay, s.givenName, s.familyName, u.name, t.name,"
                + " p.field, q.number"
                + FROM
                + where()
                + " order by "
                + column
                + (sort.ascending() ? " asc" : " desc")
                + ", s.searchName, p.firstDay, e.id",
            Object[].class));
  }

  private String where() {
    StringBuilder where = new StringBuilder(" where e.regionId = :region");
    criteria.id().ifPresent(id -> where.append(" and e.id = :id"));
    criteria.runId().ifPresent(run -> where.append(" and e.runId = :run"));
    if (criteria.waiting()) {
      where.append(" and e.runId is null");
    }
    if (!criteria.units().isEmpty()) {
      where.append(" and e.unitId in :units");
    }
    if (!criteria.states().isEmpty()) {
      where.append(" and r.state in :states");
    }
    if (criteria.text().isPresent()) {
      where.append(" and (s.searchName like :text or u.searchName like :text)");
    }
    return where.toString();
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query) {
    Map<String, Object> values = new HashMap<>();
    values.put("region", criteria.regionId());
    criteria.id().ifPresent(id -> values.put("id", id));
    criteria.runId().ifPresent(run -> values.put("run", run));
    if (!criteria.units().isEmpty()) {
      values.put("units", criteria.units());
    }
    if (!criteria.states().isEmpty()) {
      values.put("states", criteria.states());
    }
    criteria
        .text()
        .ifPresent(text -> values.put("text", SearchName.pattern(text.toLowerCase(Locale.ROOT))));
    values.forEach(query::setParameter);
    return query;
  }

  private static EntryRow row(Object[] line) {
    PaymentEntry entry = (PaymentEntry) line[0];
    Optional<PaymentRun> run = Optional.ofNullable((PaymentRun) line[1]);
    return new EntryRow(
        entry.id(),
        entry.runId(),
        run.map(PaymentRun::number),
        run.map(PaymentRun::upTo),
        run.map(PaymentRun::state),
        run.flatMap(PaymentRun::approved).map(Signature::at),
        new PaidPlacement(
            entry.placementId(),
            entry.unitId(),
            (String) line[6],
            Optional.ofNullable((String) line[7]),
            line[4] + " " + line[5],
            (String) line[8],
            (LocalDate) line[2],
            (LocalDate) line[3]),
        entry.kind(),
        entry.firstWeek(),
        entry.weeks(),
        entry.rate().amount(),
        entry.rate().currency(),
        entry.amount(),
        entry.reason(),
        entry.correctsId(),
        Optional.ofNullable((String) line[9]),
        entry.noted().name());
  }
}
