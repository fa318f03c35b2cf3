package org.famulus.core.interest;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.famulus.core.access.Scope;
import org.famulus.core.shared.SearchName;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;

/** A list question about interests, as statements. */
public final class InterestQuery {

  private static final Map<String, String> SORTABLE =
      Map.of(
          "unit", "u.searchName",
          "year", "i.year",
          "field", "i.field",
          "places", "i.places",
          "state", "i.state");

  private final EntityManager em;
  private final InterestCriteria criteria;
  private final Scope scope;

  InterestQuery(EntityManager em, InterestCriteria criteria, Scope scope) {
    this.em = em;
    this.criteria = criteria;
    this.scope = scope;
  }

  /** A page of interests, newest year first unless another order is asked for. */
  public List<Interest> page(Sort sort, Page page) {
    String order =
        SORTABLE.containsKey(sort.column())
            ? SORTABLE.get(sort.column()) + (sort.ascending() ? " asc" : " desc") + ", i.id"
            : "i.year desc, u.searchName, i.field, i.id";
    return bind(
            em.createQuery("select i" + from() + " order by " + order, Interest.class))
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultList();
  }

  /** How many match. */
  public long count() {
    return bind(em.createQuery("select count(i)" + from(), Long.class)).getSingleResult();
  }

  /** How many match for each value of an attribute of the interest. */
  public Map<String, Long> countBy(String attribute) {
    String path = "i." + attribute;
    Map<String, Long> counts = new TreeMap<>();
    bind(
            em.createQuery(
                "select " + path + ", count(i)" + from() + " group by " + path, Object[].class))
        .getResultStream()
        .forEach(line -> counts.put(line[0].toString(), (Long) line[1]));
    return counts;
  }

  private String from() {
    StringBuilder from =
        new StringBuilder(
            " from Interest i, Organisation u where u.id = i.unitId and i.regionId = :region");
    if (!scope.wholeRegion()) {
      from.append(" and i.unitId in :reachable");
    }
    criteria.year().ifPresent(year -> from.append(" and i.year = :year"));
    criteria.state().ifPresent(state -> from.append(" and i.state = :state"));
    criteria.field().ifPresent(field -> from.append(" and i.field = :field"));
    criteria.siteId().ifPresent(site -> from.append(" and u.parentId = :site"));
    criteria.unitId().ifPresent(unit -> from.append(" and i.unitId = :unit"));
    criteria.text().ifPresent(text -> from.append(" and u.searchName like :text"));
    return from.toString();
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query) {
    Map<String, Object> values = new HashMap<>();
    values.put("region", criteria.regionId());
    if (!scope.wholeRegion()) {
      values.put("reachable", scope.organisationsForIn());
    }
    criteria.year().ifPresent(year -> values.put("year", year));
    criteria.state().ifPresent(state -> values.put("state", state));
    criteria.field().ifPresent(field -> values.put("field", field));
    criteria.siteId().ifPresent(site -> values.put("site", site));
    criteria.unitId().ifPresent(unit -> values.put("unit", unit));
    criteria.text().ifPresent(text -> values.put("text", SearchName.pattern(text)));
    values.forEach(query::setParameter);
    return query;
  }
}
