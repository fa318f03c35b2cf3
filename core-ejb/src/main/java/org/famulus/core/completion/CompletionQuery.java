package org.famulus.core.completion;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famulus.core.access.Scope;
import org.famulus.core.link.LinkPurpose;
import org.famulus.core.link.PersonalLink;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.shared.SearchName;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;

/** A question for placements that have been practised, with what comes after them. */
final class CompletionQuery {

  private static final Map<String, String> SORTABLE =
      Map.of(
          "student", "s.searchName",
          "unit", "u.searchName",
          "lastDay", "p.lastDay",
          "handedIn", "c.handedInOn");

  private static final String FROM =
      " from Placement p"
          + " join Organisation i on i.id = p.institutionId"
          + " join Person s on s.id = p.personId"
          + " join Organisation u on u.id = p.unitId"
          + " left join Organisation t on t.id = p.siteId"
          // Only a placement by decision comes from a call.
          + " left join AdmissionDecision d on d.id = p.decisionId"
          + " left join ApplicationCall k on k.id = d.callId"
          + " left join Confirmation c on c.placementId = p.id and c.withdrawnAt is null"
          + " left join GradeDecision g on g.placementId = p.id and g.replacedBy is null"
          + " left join Certificate z on z.placementId = p.id and z.withdrawnOn is null";

  private final EntityManager em;
  private final CompletionCriteria criteria;
  private final Scope scope;

  CompletionQuery(EntityManager em, CompletionCriteria criteria, Scope scope) {
    this.em = em;
    this.criteria = criteria;
    this.scope = scope;
  }

  List<CompletionRow> rows(Sort sort, Page page) {
    String column = SORTABLE.get(sort.column());
    String order =
        column == null ? "p.lastDay asc" : column + (sort.ascending() ? " asc" : " desc");
    List<Object[]> lines =
        bind(
                em.createQuery(
                    "select p, k.title, s.givenName, s.familyName, i.name, u.name, t.name, c, g, z"
                        + FROM
                        + where()
                        + " order by "
                        + order
                        + ", p.id",
                    Object[].class))
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    Map<Long, Instant> sent = lastSent(lines.stream().map(l -> ((Placement) l[0]).id()).toList());
    return lines.stream()
        .map(line -> row(line, sent))
        .map(row -> seesGrades(row) ? row : row.forUnit())
        .toList();
  }

  long count() {
    return bind(em.createQuery("select count(p.id)" + FROM + where(), Long.class)).getSingleResult();
  }

  /** A unit is told that it is decided, not how. */
  private boolean seesGrades(CompletionRow row) {
    return scope.wholeRegion() || scope.person().filter(own -> own == row.personId()).isPresent();
  }

  private String where() {
    StringBuilder where =
        new StringBuilder(
            " where p.regionId = :region and ("
                + CompletionStage.WAS_THERE
                + " or g.id is not null)");
    if (!scope.wholeRegion()) {
      where.append(" and (p.unitId in :reachable or p.personId = :own)");
    }
    criteria.placementId().ifPresent(id -> where.append(" and p.id = :id"));
    criteria.stage().ifPresent(stage -> where.append(" and ").append(stage.condition()));
    if (criteria.text().isPresent()) {
      where.append(
          " and (s.searchName like :text escape '!' or u.searchName like :text escape '!')");
    }
    return where.toString();
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query) {
    Map<String, Object> values = new HashMap<>();
    values.put("region", criteria.regionId());
    values.put("states", CompletionStage.PRACTISED);
    values.put("left", PlacementState.WITHDRAWN);
    if (!scope.wholeRegion()) {
      values.put("reachable", scope.organisationsForIn());
      values.put("own", scope.person().orElse(0L));
    }
    criteria.placementId().ifPresent(id -> values.put("id", id));
    criteria.text().ifPresent(text -> values.put("text", SearchName.pattern(text.toLowerCase(Locale.ROOT))));
    values.forEach(query::setParameter);
    return query;
  }

  /** When a supervisor of each placement was last sent a link; one statement. */
  private Map<Long, Instant> lastSent(List<Long> placements) {
    if (placements.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select l from PersonalLink l where l.regionId = :region and l.purpose = :purpose"
                + " and l.subjectId in :placements",
            PersonalLink.class)
        .setParameter("region", criteria.regionId())
        .setParameter("purpose", LinkPurpose.CONFIRM_PLACEMENT)
        .setParameter("placements", placements)
        .getResultStream()
        .collect(
            Collectors.toMap(
                link -> link.occasion().subjectId(),
                PersonalLink::lastSentAt,
                (one, other) -> one.isAfter(other) ? one : other));
  }

  private static CompletionRow row(Object[] line, Map<Long, Instant> sent) {
    Placement placement = (Placement) line[0];
    Confirmation confirmation = (Confirmation) line[7];
    GradeDecision grade = (GradeDecision) line[8];
    return new CompletionRow(
        placement.regionId(),
        placement.id(),
        placement.reference(),
        Optional.ofNullable((String) line[1]),
        placement.subject().personId(),
        line[2] + " " + line[3],
        (String) line[4],
        placement.subject().unitId(),
        (String) line[5],
        Optional.ofNullable((String) line[6]),
        placement.subject().kind(),
        placement.subject().field(),
        placement.subject().firstDay(),
        placement.subject().lastDay(),
        placement.leftOn(),
        placement.state(),
        CompletionStage.of(placement, confirmation, grade),
        Optional.ofNullable(confirmation),
        Optional.ofNullable(grade),
        Optional.ofNullable((Certificate) line[9]),
        Optional.ofNullable(sent.get(placement.id())));
  }
}
