package org.famulus.core.nomination;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famulus.core.access.Scope;
import org.famulus.core.shared.ListCounts;
import org.famulus.core.shared.SearchName;
import org.famulus.region.spi.port.Count;
import org.famulus.region.spi.port.Sort;

/** A list question about nominations, as statements: two for the rows, the others for the counts. */
final class NominationQuery {

  private static final int BATCH = 500;

  private static final Map<String, Order> SORTABLE =
      Map.of(
          "name", new Order("p.familyName", " join Person p on p.id = n.personId"),
          "institution",
              new Order("i.searchName", " join Organisation i on i.id = n.institutionId"),
          "state", new Order("n.state", ""),
          "nominatedOn", new Order("n.nominatedOn", ""),
          "application",
              new Order(
                  "a.state",
                  " left join Application a"
                      + " on a.callId = n.callId and a.personId = n.personId"));

  private final EntityManager em;
  private final NominationCriteria criteria;
  private final Scope scope;

  NominationQuery(EntityManager em, NominationCriteria criteria, Scope scope) {
    this.em = em;
    this.criteria = criteria;
    this.scope = scope;
  }

  /**
   * Some of the rows, the newest first unless another order is asked for. First the ids of the
   * page are found, from an index where there is one; only then the few rows are read.
   */
  List<NominationRow> rows(Sort sort, int offset, int size) {
    List<Long> ids = ids(sort, offset, size);
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<Long, NominationRow> byId =
        em
            .createQuery(
                "select n.id, n.state, p.id, p.familyName, p.givenName, p.email, i.id, i.name,"
                    + " c.title, n.nominatedOn, n.nominatedBy, n.outsideWindowReason, a.state"
                    + " from Nomination n"
                    + " join Person p on p.id = n.personId"
                    + " join Organisation i on i.id = n.institutionId"
                    + " join ApplicationCall c on c.id = n.callId"
                    + " left join Application a"
                    + " on a.callId = n.callId and a.personId = n.personId"
                    + " where n.id in :ids",
                Object[].class)
            .setParameter("ids", ids)
            .getResultStream()
            .map(NominationRow::of)
            .collect(Collectors.toMap(NominationRow::id, Function.identity()));
    return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
  }

  /** What is asked for by one value is named too, so that the page is read from an index. */
  private static String newestFirst(NominationCriteria asked) {
    return " order by n.regionId desc, n.callId desc"
        + (asked.state().isPresent() ? ", n.state desc" : "")
        + ", n.nominatedOn desc, n.id desc";
  }

  private List<Long> ids(Sort sort, int offset, int size) {
    Optional<Order> order = Optional.ofNullable(SORTABLE.get(sort.column()));
    return bind(
            em.createQuery(
                "select n.id from Nomination n"
                    + order.map(Order::join).orElse("")
                    + where(criteria)
                    + order.map(o -> o.clause(sort.ascending())).orElse(newestFirst(criteria)),
                Long.class),
            criteria)
        .setFirstResult(offset)
        .setMaxResults(size)
        .getResultList();
  }

  /** Hands every row to the receiver, without ever holding all of them. */
  void eachRow(Sort sort, Consumer<NominationRow> receiver) {
    for (int offset = 0; ; offset += BATCH) {
      List<NominationRow> batch = rows(sort, offset, BATCH);
      batch.forEach(receiver);
      if (batch.isEmpty()) {
        return;
      }
    }
  }

  /** How many match in each state, whatever state is asked for. */
  Map<String, Count> countByState() {
    return ListCounts.byValue(
        EnumSet.allOf(NominationState.class),
        criteria.text().isPresent(),
        state -> count(criteria.in(Optional.of(state))),
        this::numbers);
  }

  private TypedQuery<Object[]> numbers(Set<NominationState> among) {
    NominationCriteria anyState = criteria.in(Optional.empty());
    return bind(
            em.createQuery(
                "select n.state, count(n.state) from Nomination n"
                    + where(anyState)
                    + " and n.state in :among group by n.state",
                Object[].class),
            anyState)
        .setParameter("among", among);
  }

  private Count count(NominationCriteria asked) {
    return ListCounts.of(
        asked.text().isPresent(),
        selected("n.id", asked, newestFirst(asked)),
        selected("count(n.id)", asked, ""));
  }

  private TypedQuery<Long> selected(String what, NominationCriteria asked, String order) {
    return bind(
        em.createQuery("select " + what + " from Nomination n" + where(asked) + order, Long.class),
        asked);
  }

  /**
   * An order of the list.
   *
   * @param path what is compared first
   * @param join what must be joined for it
   */
  private record Order(String path, String join) {

    String clause(boolean ascending) {
      return " order by " + path + (ascending ? " asc" : " desc") + ", n.id";
    }
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
                    " and exists (select q.id from Person q where q.id = n.personId"
                        + " and q.searchName like :text)"));
    return where.toString();
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query, NominationCriteria asked) {
    Map<String, Object> values = new HashMap<>();
    values.put("region", asked.regionId());
    if (!scope.wholeRegion()) {
      values.put("reachable", scope.organisationsForIn());
    }
    asked.callId().ifPresent(call -> values.put("call", call));
    asked.state().ifPresent(state -> values.put("state", state));
    asked.institutionId().ifPresent(id -> values.put("institution", id));
    asked.text().ifPresent(text -> values.put("text", SearchName.pattern(text)));
    values.forEach(query::setParameter);
    return query;
  }
}
