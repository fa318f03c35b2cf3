package org.famulus.core.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famulus.core.access.Scope;
import org.famulus.core.shared.ListCounts;
import org.famulus.core.shared.SearchName;
import org.famulus.region.spi.port.Count;
import org.famulus.region.spi.port.Sort;

/** A list question about applications, as statements: two for the rows, the others for the counts. */
final class ApplicationQuery {

  private static final int BATCH = 500;

  private static final Map<String, Order> SORTABLE =
      Map.of(
          "name", new Order("p.familyName", " join Person p on p.id = a.personId"),
          "institution",
              new Order("i.searchName", " join Organisation i on i.id = a.institutionId"),
          "state", new Order("a.state", ""),
          "channel", new Order("a.channel", ""),
          "firstField", new Order("w.field", " left join a.wishes w on w.rank = 1"),
          "assignee",
              new Order("u.displayName", " left join UserAccount u on u.id = a.assigneeId"),
          "submittedAt", new Order("a.submittedAt", ""),
          "changedAt", new Order("a.changedAt", ""));

  private static final Order BY_NUMBER = new Order("", "");

  private final EntityManager em;
  private final ApplicationCriteria criteria;
  private final Scope scope;

  ApplicationQuery(EntityManager em, ApplicationCriteria criteria, Scope scope) {
    this.em = em;
    this.criteria = criteria;
    this.scope = scope;
  }

  /**
   * Some of the rows, by number unless another order is asked for. First the ids of the page are
   * found, from an index where there is one; only then the few rows are read with all they name.
   */
  List<ApplicationRow> rows(Sort sort, int offset, int size) {
    List<Long> ids = ids(sort, offset, size);
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<Long, ApplicationRow> byId =
        em
            .createQuery(
                "select a.id, a.version, a.number, a.state, a.channel, p.id, p.familyName,"
                    + " p.givenName, p.email, i.name, w.field, a.submittedAt, a.changedAt,"
                    + " u.displayName, a.priorityGranted from Application a"
                    + " join Person p on p.id = a.personId"
                    + " join Organisation i on i.id = a.institutionId"
                    + " left join a.wishes w on w.rank = 1"
                    + " left join UserAccount u on u.id = a.assigneeId"
                    + " where a.id in :ids",
                Object[].class)
            .setParameter("ids", ids)
            .getResultStream()
            .map(ApplicationRow::of)
            .collect(Collectors.toMap(ApplicationRow::id, Function.identity()));
    // A row that was deleted between the two statements is left out.
    return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
  }

  /** Hands every row to the receiver, without ever holding all of them. */
  void eachRow(Sort sort, Consumer<ApplicationRow> receiver) {
    for (int offset = 0; ; offset += BATCH) {
      List<ApplicationRow> batch = rows(sort, offset, BATCH);
      batch.forEach(receiver);
      if (batch.isEmpty()) {
        return;
      }
    }
  }

  /** Ids of some of the rows. */
  List<Long> ids(Sort sort, int offset, int size) {
    Order order = SORTABLE.getOrDefault(sort.column(), BY_NUMBER);
    return bind(
            em.createQuery(
                "select a.id from Application a"
                    + order.join()
                    + where(criteria)
                    + order.clause(sort.ascending(), criteria),
                Long.class),
            criteria)
        .setFirstResult(offset)
        .setMaxResults(size)
        .getResultList();
  }

  /** How many match in each state, whatever states are asked for. */
  Map<String, Count> countByState() {
    return ListCounts.byValue(
        EnumSet.allOf(ApplicationState.class),
        criteria.text().isPresent(),
        state -> count(criteria.in(Set.of(state))),
        states -> numbers(criteria.in(states)));
  }

  /**
   * The number of an application stands in the index of its state, where its id does not. Rows are
   * asked for in the order of that index: PostgreSQL, which plans without knowing the values, would
   * else look for them from the table's beginning.
   */
  private Count count(ApplicationCriteria asked) {
    return ListCounts.of(
        asked.text().isPresent(),
        selected("a.number", String.class, asked, BY_NUMBER.clause(true, asked)),
        selected("count(a.number)", Long.class, asked, ""));
  }

  private <T> TypedQuery<T> selected(
      String what, Class<T> type, ApplicationCriteria asked, String order) {
    return bind(
        em.createQuery("select " + what + " from Application a" + where(asked) + order, type),
        asked);
  }

  private TypedQuery<Object[]> numbers(ApplicationCriteria asked) {
    return bind(
        em.createQuery(
            "select a.state, count(a.state) from Application a" + where(asked) + " group by a.state",
            Object[].class),
        asked);
  }

  /**
   * An order of the list.
   *
   * @param path what is compared first; empty for the number
   * @param join what must be joined for it
   */
  private record Order(String path, String join) {

    String clause(boolean ascending, ApplicationCriteria asked) {
      String direction = ascending ? " asc" : " desc";
      if (path.isEmpty()) {
        // What is asked for by one value is the same in all rows; named here, the database reads
        // the page straight from an index on region, call, state and number.
        return " order by a.regionId"
            + direction
            + (asked.callId().isPresent() ? ", a.callId" + direction : "")
            + (asked.states().size() == 1 ? ", a.state" + direction : "")
            + ", a.number"
            + direction;
      }
      String givenName = path.startsWith("p.") ? ", p.givenName" + direction : "";
      return " order by " + path + direction + givenName + ", a.number";
    }
  }

  private String where(ApplicationCriteria asked) {
    StringBuilder where = new StringBuilder(" where a.regionId = :region");
    if (!scope.wholeRegion()) {
      where.append(" and a.personId = :own");
    }
    asked.callId().ifPresent(call -> where.append(" and a.callId = :call"));
    if (!asked.states().isEmpty()) {
      where.append(" and a.state in :states");
    }
    if (asked.assignee().nobody()) {
      where.append(" and a.assigneeId is null");
    }
    asked.assignee().accountId().ifPresent(id -> where.append(" and a.assigneeId = :assignee"));
    asked.institutionId().ifPresent(id -> where.append(" and a.institutionId = :institution"));
    asked
        .field()
        .ifPresent(
            field ->
                where.append(
                    " and exists (select f.id from Wish f"
                        + " where f.application = a and f.field = :field)"));
    asked
        .text()
        .ifPresent(
            text ->
                where.append(
                    " and (a.number like :number or exists (select q.id from Person q"
                        + " where q.id = a.personId and q.searchName like :text))"));
    return where.toString();
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query, ApplicationCriteria asked) {
    Map<String, Object> values = new HashMap<>();
    values.put("region", asked.regionId());
    if (!scope.wholeRegion()) {
      // No person has the id zero: a scope without a person reaches nothing.
      values.put("own", scope.person().orElse(0L));
    }
    asked.callId().ifPresent(call -> values.put("call", call));
    if (!asked.states().isEmpty()) {
      values.put("states", asked.states());
    }
    asked.assignee().accountId().ifPresent(id -> values.put("assignee", id));
    asked.institutionId().ifPresent(id -> values.put("institution", id));
    asked.field().ifPresent(field -> values.put("field", field));
    asked
        .text()
        .ifPresent(
            text -> {
              values.put("text", SearchName.pattern(text));
              values.put("number", SearchName.pattern(text).toUpperCase(Locale.ROOT));
            });
    values.forEach(query::setParameter);
    return query;
  }
}
