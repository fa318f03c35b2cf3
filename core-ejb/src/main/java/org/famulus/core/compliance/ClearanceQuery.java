package org.famulus.core.compliance;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.shared.SearchName;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;

/** A question for placements before their start, and how many each filter value would show. */
final class ClearanceQuery {

  private static final Map<String, String> SORTABLE =
      Map.of(
          "student", "s.searchName",
          "unit", "u.searchName",
          "firstDay", "p.firstDay",
          "state", "p.state");

  private static final String FACE =
      "select p, s.givenName, s.familyName, i.name, u.name, t.name";

  private static final String FROM =
      " from Placement p"
          + " join Person s on s.id = p.personId"
          + " join Organisation i on i.id = p.institutionId"
          + " join Organisation u on u.id = p.unitId"
          + " left join Organisation t on t.id = p.siteId";

  private final EntityManager em;
  private final ClearanceCriteria criteria;

  ClearanceQuery(EntityManager em, ClearanceCriteria criteria) {
    this.em = em;
    this.criteria = criteria;
  }

  List<Face> rows(Sort sort, Page page) {
    String column = SORTABLE.getOrDefault(sort.column(), "p.firstDay");
    return bind(
            em.createQuery(
                FACE
                    + FROM
                    + where()
                    + " order by "
                    + column
                    + (sort.ascending() ? " asc" : " desc")
                    + ", s.searchName, p.id",
                Object[].class))
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultStream()
        .map(Face::of)
        .toList();
  }

  /** Placements by id, whatever their state. */
  static List<Face> faces(EntityManager em, String regionId, Collection<Long> ids) {
    return em.createQuery(
            FACE
                + FROM
                + " where p.regionId = :region and p.id in :ids order by p.firstDay, p.id",
            Object[].class)
        .setParameter("region", regionId)
        .setParameter("ids", ids)
        .getResultStream()
        .map(Face::of)
        .toList();
  }

  List<Long> ids() {
    return bind(
            em.createQuery(
                "select p.id" + FROM + where() + " order by p.firstDay, p.id", Long.class))
        .getResultList();
  }

  long count() {
    return bind(em.createQuery("select count(p)" + FROM + where(), Long.class)).getSingleResult();
  }

  Map<String, Long> countBy(String column) {
    Map<String, Long> counts = new TreeMap<>();
    bind(
            em.createQuery(
                "select " + column + ", count(p)" + FROM + where() + " group by " + column,
                Object[].class))
        .getResultStream()
        .forEach(line -> counts.put(line[0].toString(), (Long) line[1]));
    return counts;
  }

  Map<String, Long> countByActor() {
    Map<String, Long> counts = new TreeMap<>();
    bind(
            em.createQuery(
                "select r.waitsFor, count(distinct p.id)"
                    + FROM
                    + " left join Requirement r on r.placementId = p.id"
                    + where()
                    + " group by r.waitsFor",
                Object[].class))
        .getResultStream()
        .filter(line -> line[0] != null && line[0] != ActsNext.NOBODY)
        .forEach(line -> counts.put(line[0].toString(), (Long) line[1]));
    return counts;
  }

  private String where() {
    StringBuilder where =
        new StringBuilder(" where p.regionId = :region and p.state in :states");
    criteria.firstDay().ifPresent(day -> where.append(" and p.firstDay = :firstDay"));
    criteria.cleared().ifPresent(cleared -> where.append(" and p.cleared = :cleared"));
    criteria
        .actsNext()
        .ifPresent(
            actor ->
                where.append(
                    " and p.id in (select q.placementId from Requirement q"
                        + " where q.waitsFor = :actor)"));
    if (criteria.text().isPresent()) {
      where.append(
          " and (s.searchName like :text or u.searchName like :text)");
    }
    return where.toString();
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query) {
    Map<String, Object> values = new HashMap<>();
    values.put("region", criteria.regionId());
    values.put(
        "states",
        criteria.state().<Set<PlacementState>>map(Set::of).orElse(PlacementState.BEFORE_START));
    criteria.firstDay().ifPresent(day -> values.put("firstDay", day));
    criteria.cleared().ifPresent(cleared -> values.put("cleared", cleared));
    criteria.actsNext().ifPresent(actor -> values.put("actor", actor));
    criteria.text().ifPresent(text -> values.put("text", SearchName.pattern(text)));
    values.forEach(query::setParameter);
    return query;
  }

  /**
   * A placement with the words for it.
   *
   * @param placement the placement
   * @param face who is where and when
   */
  record Face(Placement placement, PlacementFace face) {

    static Face of(Object[] line) {
      Placement placement = (Placement) line[0];
      Placement.Subject subject = placement.subject();
      return new Face(
          placement,
          new PlacementFace(
              placement.id(),
              placement.reference(),
              placement.bookingId(),
              line[1] + " " + line[2],
              (String) line[3],
              (String) line[4],
              Optional.ofNullable((String) line[5]),
              subject.field(),
              subject.firstDay(),
              subject.lastDay(),
              placement.state()));
    }
  }
}
