package org.famulus.core.nomination;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.famulus.core.access.Scope;
import org.famulus.core.shared.SearchName;
import org.famulus.region.spi.port.Sort;

/** A list question about nominations, as statements: one for the rows, one for the counts. */
final class NominationQuery {

  private static final int BATCH = 2_000;

  private static final Map<String, String> SORTABLE =
      Map.of(
          "name", "p.familyName",
          "institution", "i.searchName",
          "state", "n.state",
          "nominatedOn", "n.nominatedOn",
          "application", "a.state");

  private final EntityManager em;
  private final NominationCriteria criteria;
  private final Scope scope;

  NominationQuery(EntityManager em, NominationCriteria criteria, Scope scope) {
    this.em = em;
    this.criteria = criteria;
    this.scope = scope;
  }

  /** Some of the rows, by family name unless another order is asked for. */
  List<NominationRow> rows(Sort sort, int offset, int size) {
    String direction = sort.ascending() ? " asc" : " desc";
    return bind(
            em.createQuery(
                "select n.id, n.state, p.id, p.familyName, p.givenName, p.email, i.id, i.name,"
                    + " c.title, n.nominatedOn, n.nominatedBy, n.outsideWindowReason, a.state"
                    + " from Nomination n"
                    + " join Person p on p.id = n.personId"
                    + " join Organisation i on i.id = n.institutionId"
                    + " join ApplicationCall c on c.id = n.callId"
                    + " left join Application a"
                    + " on a.callId = n.callId and a.personId = n.personId"
                    + where(criteria)
                    + " order by "
                    + SORTABLE.getOrDefault(sort.column(), "p.familyName")
                    + direction
                    + ", p.familyName, p.givenName, n.id",
                Object[].class),
            criteria)
        .setFirstResult(offset)
        .setMaxResults(size)
        .getResultStream()
        .map(NominationRow::of)
        .toList();
  }

  /** Hands every row to the receiver, without ever holding all of them. */
  void eachRow(Sort sort, Consumer<NominationRow> receiver) {
    int offset = 0;
    List<NominationRow> batch;
    do {
      batch = rows(sort, offset, BATCH);
      batch.forEach(receiver);
      offset += BATCH;
    } while (batch.size() == BATCH);
  }

  /** How many match in each state, whatever state is asked for. */
  Map<String, Long> countByState() {
    NominationCriteria anyState =
        new NominationCriteria(
            criteria.regionId(),
            criteria.callId(),
            Optional.empty(),
            criteria.institutionId(),
            criteria.text());
    Map<String, Long> counts = new TreeMap<>();
    bind(
            em.createQuery(
                "select n.state, count(n.id) from Nomination n"
                    + where(anyState)
                    + " group by n.state",
                Object[].class),
            anyState)
        .getResultList()
        .forEach(line -> counts.put(line[0].toString(), (Long) line[1]));
    return counts;
  }

  private String where(NominationCriteria asked) {
    StringBuilder where = new StringBuilder(" where n.regionId = :region");
    if (!scope.wholeRegion()) {
      where.append(" and n.institutionId in :reachable");
    }
    asked.callId().ifPresent(call -> where.append(" and n.callId = :call"));
    asked.state().ifPresent(state -> where.append(" and n.state = :state"));
    asked.institutionId().ifPresent(id -> where.append(" and n.institutionId = :institution"));
    asked
        .text()
        .ifPresent(
            text ->
                where.append(
                    " and exists (select 1 from Person q where q.id = n.personId"
                        + " and q.searchName like :text escape '!')"));
    return where.toString();
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query, NominationCriteria asked) {
    Map<String, Object> values = new HashMap<>();
    values.put("region", asked.regionId());
    if (!scope.wholeRegion()) {
      // An empty "in" list is a syntax error on some databases; no id is zero.
      values.put("reachable", scope.organisations().isEmpty() ? Set.of(0L) : scope.organisations());
    }
    asked.callId().ifPresent(call -> values.put("call", call));
    asked.state().ifPresent(state -> values.put("state", state));
    asked.institutionId().ifPresent(id -> values.put("institution", id));
    asked.text().ifPresent(text -> values.put("text", SearchName.pattern(text)));
    values.forEach(query::setParameter);
    return query;
  }
}
