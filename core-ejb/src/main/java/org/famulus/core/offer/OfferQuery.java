package org.famulus.core.offer;

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

/** A list question about offers, as statements. */
public final class OfferQuery {

  private static final Map<String, String> SORTABLE =
      Map.of(
          "unit", "u.searchName",
          "field", "o.field",
          "firstDay", "o.firstDay",
          "capacity", "o.capacity",
          "taken", "o.taken");

  private final EntityManager em;
  private final OfferCriteria criteria;
  private final Scope scope;

  OfferQuery(EntityManager em, OfferCriteria criteria, Scope scope) {
    this.em = em;
    this.criteria = criteria;
    this.scope = scope;
  }

  /** A page of offers, by period unless another order is asked for. */
  public List<PlacementOffer> page(Sort sort, Page page) {
    String order =
        SORTABLE.containsKey(sort.column())
            ? SORTABLE.get(sort.column()) + (sort.ascending() ? " asc" : " desc") + ", o.id"
            : "o.firstDay, u.searchName, o.id";
    return bind(em.createQuery("select o" + from() + " order by " + order, PlacementOffer.class))
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultList();
  }

  /** Offers, places and places taken that match; of a unit no more places than it has in a year. */
  public OfferTotals totals() {
    long offers = 0;
    long places = 0;
    long taken = 0;
    for (Object[] line :
        bind(
                em.createQuery(
                    "select i.id, i.places, count(o), sum(o.capacity), sum(o.taken)"
                        + from()
                        + " group by i.id, i.places",
                    Object[].class))
            .getResultList()) {
      offers += number(line[2]);
      places += Math.min(number(line[1]), number(line[3]));
      taken += number(line[4]);
    }
    return new OfferTotals(offers, places, taken);
  }

  /** How many offers match for each value of an attribute. */
  public Map<String, Long> countBy(String attribute) {
    String path = "o." + attribute;
    Map<String, Long> counts = new TreeMap<>();
    bind(
            em.createQuery(
                "select " + path + ", count(o)" + from() + " group by " + path, Object[].class))
        .getResultStream()
        .filter(line -> line[0] != null)
        .forEach(line -> counts.put(line[0].toString(), (Long) line[1]));
    return counts;
  }

  private static long number(Object sum) {
    return ((Number) sum).longValue();
  }

  private String from() {
    StringBuilder from =
        new StringBuilder(
            " from PlacementOffer o, Organisation u, Interest i where u.id = o.unitId"
                + " and i.id = o.interestId and o.regionId = :region and o.callId = :call and o.withdrawn = false");
    if (!scope.wholeRegion()) {
      from.append(" and o.unitId in :reachable");
    }
    criteria.field().ifPresent(field -> from.append(" and o.field = :field"));
    criteria.siteId().ifPresent(site -> from.append(" and o.siteId = :site"));
    criteria.firstDay().ifPresent(day -> from.append(" and o.firstDay = :day"));
    criteria
        .free()
        .ifPresent(
            free -> from.append(free ? " and o.taken < o.capacity" : " and o.taken = o.capacity"));
    criteria.text().ifPresent(text -> from.append(" and u.searchName like :text"));
    return from.toString();
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query) {
    Map<String, Object> values = new HashMap<>();
    values.put("region", criteria.regionId());
    values.put("call", criteria.callId());
    if (!scope.wholeRegion()) {
      values.put("reachable", scope.organisationsForIn());
    }
    criteria.field().ifPresent(field -> values.put("field", field));
    criteria.siteId().ifPresent(site -> values.put("site", site));
    criteria.firstDay().ifPresent(day -> values.put("day", day));
    criteria.text().ifPresent(text -> values.put("text", SearchName.pattern(text)));
    values.forEach(query::setParameter);
    return query;
  }
}
