package org.famulus.core.placement;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.famulus.core.access.Scope;
import org.famulus.core.shared.ListCounts;
import org.famulus.core.shared.SearchName;
import org.famulus.region.spi.port.Count;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;

/** A question for placements: their ids in order, and how many each state would show. */
final class PlacementQuery {

  private static final String PERSON = " join Person s on s.id = p.personId";
  private static final String UNIT = " join Organisation u on u.id = p.unitId";

  private static final Map<String, Order> SORTABLE =
      Map.of(
          "student", new Order("s.searchName", Set.of(PERSON)),
          "unit", new Order("u.searchName", Set.of(UNIT)),
          "firstDay", new Order("p.firstDay", Set.of()),
          "state", new Order("p.state", Set.of()),
          "number", new Order("p.reference", Set.of()));

  private final EntityManager em;
  private final PlacementCriteria criteria;
  private final Scope scope;

  PlacementQuery(EntityManager em, PlacementCriteria criteria, Scope scope) {
    this.em = em;
    this.criteria = criteria;
    this.scope = scope;
  }

  /** Ids of some of the placements, the latest first unless another order is asked for. */
  List<Long> ids(Sort sort, Page page) {
    Optional<Order> order = Optional.ofNullable(SORTABLE.get(sort.column()));
    return bind(
            em.createQuery(
                "select p.id"
                    + from(order.map(Order::joins).orElse(Set.of()))
                    + where()
                    + " order by "
                    + order
                        .map(each -> each.path() + (sort.ascending() ? " asc" : " desc"))
                        // The region is named too, so that the page is read from an index.
                        .orElse("p.regionId desc, p.placedAt desc")
                    + ", p.reference desc",
                Long.class))
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultList();
  }

  /** How many placements match. */
  Count count() {
    // What is selected stands in the index that is asked.
    return ListCounts.of(
        criteria.text().isPresent(),
        selected("p.firstDay", LocalDate.class),
        selected("count(p.firstDay)", Long.class));
  }

  /** How many each state would show. */
  Map<String, Count> countByState() {
    return ListCounts.byValue(
        EnumSet.allOf(PlacementState.class),
        criteria.text().isPresent(),
        state -> among(Set.of(state)).count(),
        states -> among(states).numbers());
  }

  private PlacementQuery among(Set<PlacementState> states) {
    return new PlacementQuery(em, criteria.in(states), scope);
  }

  private <T> TypedQuery<T> selected(String what, Class<T> type) {
    return bind(em.createQuery("select " + what + from(Set.of()) + where(), type));
  }

  private TypedQuery<Object[]> numbers() {
    return bind(
        em.createQuery(
            "select p.state, count(p.id)" + from(Set.of()) + where() + " group by p.state",
            Object[].class));
  }

  private String from(Set<String> forOrder) {
    Set<String> joins = new TreeSet<>(forOrder);
    if (criteria.text().isPresent()) {
      joins.add(PERSON);
    }
    return " from Placement p" + String.join("", joins);
  }

  private String where() {
    StringBuilder where = new StringBuilder(" where p.regionId = :region");
    if (!scope.wholeRegion()) {
      where.append(" and (p.unitId in :reachable or p.personId = :own)");
    }
    if (!criteria.states().isEmpty()) {
      where.append(" and p.state in :states");
    }
    if (criteria.text().isPresent()) {
      where.append(" and (s.searchName like :text or lower(p.reference) like :text)");
    }
    return where.toString();
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query) {
    Map<String, Object> values = new HashMap<>();
    values.put("region", criteria.regionId());
    if (!scope.wholeRegion()) {
      values.put("reachable", scope.organisationsForIn());
      values.put("own", scope.person().orElse(0L));
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

  /**
   * An order of the list.
   *
   * @param path what is compared first
   * @param joins what must be joined for it
   */
  private record Order(String path, Set<String> joins) {}
}
