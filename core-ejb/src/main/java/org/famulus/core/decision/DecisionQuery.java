package org.famulus.core.decision;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.access.Scope;
import org.famulus.core.placement.Placement;
import org.famulus.core.shared.SearchName;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;

/**
 * A question for decisions: rows, and how many each filter value would show. A unit gets the
 * decisions about its places, which is when it first learns a name; a student gets her own.
 */
final class DecisionQuery {

  private static final Map<String, String> SORTABLE =
      Map.of(
          "number", "d.number",
          "student", "p.searchName",
          "unit", "u.searchName",
          "firstDay", "d.firstDay",
          "issuedAt", "d.issuedAt",
          "state", "pl.state",
          "application", "a.number");

  private static final String FROM =
      " from AdmissionDecision d"
          + " join Application a on a.id = d.applicationId"
          + " join Person p on p.id = d.personId"
          + " join Organisation i on i.id = a.institutionId"
          + " join Organisation u on u.id = d.unitId"
          + " join ApplicationCall c on c.id = d.callId"
          // Every decision has its offer; it is an outer join because the one after it hangs on it,
          // and the persistence provider writes inner joins after the outer ones.
          + " left join PlacementOffer o on o.id = d.offerId"
          + " left join Organisation s on s.id = o.siteId"
          + " left join Placement pl on pl.decisionId = d.id"
          + " left join AdmissionDecision e on e.id = d.revokesId"
          + " left join AdmissionDecision r on r.revokesId = d.id";

  private final EntityManager em;
  private final DecisionCriteria criteria;
  private final Scope scope;

  DecisionQuery(EntityManager em, DecisionCriteria criteria, Scope scope) {
    this.em = em;
    this.criteria = criteria;
    this.scope = scope;
  }

  List<DecisionRow> rows(Sort sort, Page page) {
    String column = SORTABLE.get(sort.column());
    String order =
        column == null ? "d.issuedAt desc" : column + (sort.ascending() ? " asc" : " desc");
    return bind(
            em.createQuery(
                "select d, c.title, a.number, p.givenName, p.familyName, i.name, u.name, s.name,"
                    + " pl, e.number, r.number, r.id"
                    + FROM
                    + where()
                    + " order by "
                    + order
                    + ", d.number desc",
                Object[].class))
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultStream()
        .map(DecisionQuery::row)
        .toList();
  }

  long count() {
    return bind(em.createQuery("select count(d)" + FROM + where(), Long.class)).getSingleResult();
  }

  Map<String, Long> countByState() {
    return countBy("pl.state");
  }

  Map<String, Long> countByKind() {
    return countBy("d.kind");
  }

  private Map<String, Long> countBy(String column) {
    return bind(
            em.createQuery(
                "select " + column + ", count(d)" + FROM + where() + " group by " + column,
                Object[].class))
        .getResultStream()
        .filter(line -> line[0] != null)
        .collect(Collectors.toMap(line -> ((Enum<?>) line[0]).name(), line -> (Long) line[1]));
  }

  private String where() {
    StringBuilder where = new StringBuilder(" where d.regionId = :region");
    if (!scope.wholeRegion()) {
      where.append(" and (d.unitId in :reachable or d.personId = :own)");
    }
    criteria.id().ifPresent(id -> where.append(" and d.id = :id"));
    criteria.callId().ifPresent(call -> where.append(" and d.callId = :call"));
    criteria.applicationId().ifPresent(a -> where.append(" and d.applicationId = :application"));
    criteria.unitId().ifPresent(unit -> where.append(" and d.unitId = :unit"));
    if (!criteria.kinds().isEmpty()) {
      where.append(" and d.kind in :kinds");
    }
    if (!criteria.states().isEmpty()) {
      where.append(" and pl.state in :states");
    }
    if (criteria.text().isPresent()) {
      where.append(
          " and (p.searchName like :text escape '!' or d.number like :text escape '!'"
              + " or lower(a.number) like :text escape '!')");
    }
    return where.toString();
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query) {
    Map<String, Object> values = new HashMap<>();
    values.put("region", criteria.regionId());
    if (!scope.wholeRegion()) {
      // No id is zero; an empty "in" list is a syntax error on some databases.
      values.put("reachable", scope.organisations().isEmpty() ? Set.of(0L) : scope.organisations());
      values.put("own", scope.person().orElse(0L));
    }
    criteria.id().ifPresent(id -> values.put("id", id));
    criteria.callId().ifPresent(call -> values.put("call", call));
    criteria.applicationId().ifPresent(a -> values.put("application", a));
    criteria.unitId().ifPresent(unit -> values.put("unit", unit));
    if (!criteria.kinds().isEmpty()) {
      values.put("kinds", criteria.kinds());
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

  private static DecisionRow row(Object[] line) {
    AdmissionDecision decision = (AdmissionDecision) line[0];
    Optional<Placement> placement = Optional.ofNullable((Placement) line[8]);
    AdmissionDecision.Place place = decision.place();
    return new DecisionRow(
        decision.id(),
        decision.number(),
        decision.kind(),
        place.callId(),
        (String) line[1],
        place.applicationId(),
        (String) line[2],
        place.personId(),
        line[3] + " " + line[4],
        (String) line[5],
        place.offerId(),
        place.unitId(),
        (String) line[6],
        Optional.ofNullable((String) line[7]),
        place.field(),
        place.firstDay(),
        place.lastDay(),
        decision.reason(),
        decision.issuedAt(),
        decision.issuedBy(),
        decision.documentId().isPresent(),
        placement.map(Placement::state),
        placement.flatMap(Placement::answeredAt),
        Optional.ofNullable((String) line[9]),
        decision.revokesId(),
        Optional.ofNullable((String) line[10]),
        Optional.ofNullable((Long) line[11]));
  }
}
