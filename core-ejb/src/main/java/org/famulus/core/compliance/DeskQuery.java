package org.famulus.core.compliance;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.shared.SearchName;
import org.famulus.region.spi.compliance.Confidentiality;
import org.famulus.region.spi.compliance.RequirementStatus;
import org.famulus.region.spi.port.Page;

/** A question for requirements at a desk, the most urgent first. */
final class DeskQuery {

  private static final String FROM =
      " from Requirement r join Placement p on p.id = r.placementId"
          + " join Person s on s.id = p.personId";

  private final EntityManager em;
  private final DeskCriteria criteria;
  private final boolean confidential;

  DeskQuery(EntityManager em, DeskCriteria criteria, boolean confidential) {
    this.em = em;
    this.criteria = criteria;
    this.confidential = confidential;
  }

  List<DeskRow> rows(Page page) {
    return bind(
            em.createQuery(
                "select r.id, r.code, r.status, s.givenName, s.familyName, p.firstDay, r.dueOn"
                    + FROM
                    + where()
                    + order(),
                Object[].class))
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultStream()
        .map(
            line ->
                new DeskRow(
                    (Long) line[0],
                    (String) line[1],
                    (RequirementStatus) line[2],
                    line[3] + " " + line[4],
                    (LocalDate) line[5],
                    (LocalDate) line[6]))
        .toList();
  }

  List<Long> ids() {
    return bind(em.createQuery("select r.id" + FROM + where() + order(), Long.class))
        .getResultList();
  }

  long count() {
    return bind(em.createQuery("select count(r)" + FROM + where(), Long.class)).getSingleResult();
  }

  Map<String, Long> countBy(String column) {
    Map<String, Long> counts = new TreeMap<>();
    bind(
            em.createQuery(
                "select " + column + ", count(r)" + FROM + where() + " group by " + column,
                Object[].class))
        .getResultStream()
        .forEach(line -> counts.put(line[0].toString(), (Long) line[1]));
    return counts;
  }

  private static String order() {
    return " order by r.dueOn, s.searchName, r.id";
  }

  private String where() {
    StringBuilder where =
        new StringBuilder(
            " where r.regionId = :region and p.state in :states and r.status <> :notRequired");
    where.append(
        confidential
            ? " and r.confidentiality <> :ordinary"
            : " and r.confidentiality = :ordinary");
    criteria.actsNext().ifPresent(actor -> where.append(" and r.waitsFor = :actor"));
    criteria.code().ifPresent(code -> where.append(" and r.code = :code"));
    if (criteria.text().isPresent()) {
      where.append(" and s.searchName like :text");
    }
    return where.toString();
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query) {
    Map<String, Object> values = new HashMap<>();
    values.put("region", criteria.regionId());
    values.put("states", PlacementState.DEMANDING);
    values.put("notRequired", RequirementStatus.NOT_REQUIRED);
    values.put("ordinary", Confidentiality.ORDINARY);
    criteria.actsNext().ifPresent(actor -> values.put("actor", actor));
    criteria.code().ifPresent(code -> values.put("code", code));
    criteria.text().ifPresent(text -> values.put("text", SearchName.pattern(text)));
    values.forEach(query::setParameter);
    return query;
  }
}
