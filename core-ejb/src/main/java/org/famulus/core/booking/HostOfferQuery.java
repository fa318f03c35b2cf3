package org.famulus.core.booking;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.famulus.core.access.Scope;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.shared.SearchName;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;

/** A question for offers of hosts, and how many each filter value would show. */
final class HostOfferQuery {

  private static final Map<String, String> SORTABLE =
      Map.of(
          "unit", "u.searchName",
          "city", "u.city",
          "kind", "o.kind",
          "field", "o.field",
          "firstDay", "o.firstDay",
          "state", "o.state");

  // Every offer has its host; an outer join because the one after it hangs on it.
  private static final String FROM =
      " from HostOffer o left join Organisation u on u.id = o.unitId"
          + " left join Organisation t on t.id = u.parentId";

  private final EntityManager em;
  private final HostOfferCriteria criteria;
  private final Optional<Scope> scope;

  /**
   * A question.
   *
   * @param scope whose offers; of all hosts if it is empty
   */
  HostOfferQuery(EntityManager em, HostOfferCriteria criteria, Optional<Scope> scope) {
    this.em = em;
    this.criteria = criteria;
    this.scope = scope.filter(each -> !each.wholeRegion());
  }

  List<Found> rows(Sort sort, Page page) {
    String column = SORTABLE.getOrDefault(sort.column(), "o.firstDay");
    return bind(
            em.createQuery(
                "select o, u, t.name"
                    + FROM
                    + where()
                    + " order by "
                    + column
                    + (sort.ascending() ? " asc" : " desc")
                    + ", u.searchName, o.id",
                Object[].class))
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultStream()
        .map(Found::of)
        .toList();
  }

  long count() {
    return bind(em.createQuery("select count(o.id)" + FROM + where(), Long.class))
        .getSingleResult();
  }

  Map<String, Long> countBy(String path) {
    Map<String, Long> counts = new TreeMap<>();
    bind(
            em.createQuery(
                "select " + path + ", count(o.id)" + FROM + where() + " group by " + path,
                Object[].class))
        .getResultStream()
        .forEach(line -> counts.put(line[0].toString(), (Long) line[1]));
    return counts;
  }

  private String where() {
    StringBuilder where = new StringBuilder(" where o.regionId = :region");
    scope.ifPresent(some -> where.append(" and o.unitId in :reachable"));
    criteria.kind().ifPresent(kind -> where.append(" and o.kind = :kind"));
    criteria.field().ifPresent(field -> where.append(" and o.field = :field"));
    criteria.hostType().ifPresent(type -> where.append(" and u.type = :type"));
    criteria.state().ifPresent(state -> where.append(" and o.state = :state"));
    criteria.unitId().ifPresent(unit -> where.append(" and o.unitId = :unit"));
    criteria.from().ifPresent(day -> where.append(" and o.lastDay >= :from"));
    criteria.to().ifPresent(day -> where.append(" and o.firstDay <= :to"));
    if (criteria.text().isPresent()) {
      where.append(
          " and (u.searchName like :text or t.searchName like :text or lower(u.city) like :town)");
    }
    return where.toString();
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query) {
    Map<String, Object> values = new HashMap<>();
    values.put("region", criteria.regionId());
    scope.ifPresent(some -> values.put("reachable", some.organisationsForIn()));
    criteria.kind().ifPresent(kind -> values.put("kind", kind));
    criteria.field().ifPresent(field -> values.put("field", field));
    criteria.hostType().ifPresent(type -> values.put("type", type));
    criteria.state().ifPresent(state -> values.put("state", state));
    criteria.unitId().ifPresent(unit -> values.put("unit", unit));
    criteria.from().ifPresent(day -> values.put("from", day));
    criteria.to().ifPresent(day -> values.put("to", day));
    criteria
        .text()
        .ifPresent(
            text -> {
              values.put("text", SearchName.pattern(text));
              values.put("town", SearchName.writtenPattern(text));
            });
    values.forEach(query::setParameter);
    return query;
  }

  /**
   * An offer with its host.
   *
   * @param offer the offer
   * @param host who offers it
   * @param siteName what the host belongs to, if it belongs to something
   */
  record Found(HostOffer offer, Organisation host, Optional<String> siteName) {

    /** A line that selects the three. */
    static Found of(Object[] line) {
      return new Found(
          (HostOffer) line[0], (Organisation) line[1], Optional.ofNullable((String) line[2]));
    }
  }
}
