package org.famulus.core.support;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.famulus.core.access.Scope;
import org.famulus.core.placement.Placement;
import org.famulus.core.shared.SearchName;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;

/** A question for claims, and how many each filter value would show. */
final class SupportQuery {

  private static final Map<String, String> SORTABLE =
      Map.of(
          "student", "s.searchName",
          "unit", "u.searchName",
          "submitted", "c.submittedOn",
          "touched", "c.touchedOn",
          "number", "c.number",
          "state", "c.state");

  // Every claim has all of these but the period; outer joins because later ones hang on them.
  private static final String FROM =
      " from SupportClaim c left join Placement p on p.id = c.placementId"
          + " left join Organisation u on u.id = p.unitId"
          + " left join Person s on s.id = c.personId"
          + " left join FundingPeriod f on f.id = c.fundingPeriodId";

  private final EntityManager em;
  private final SupportCriteria criteria;
  private final Scope scope;

  SupportQuery(EntityManager em, SupportCriteria criteria, Scope scope) {
    this.em = em;
    this.criteria = criteria;
    this.scope = scope;
  }

  /** A page, what waits longest first unless another order is asked for. */
  List<SupportRow> rows(Sort sort, Page page) {
    String column = SORTABLE.getOrDefault(sort.column(), "c.touchedOn");
    List<Object[]> lines =
        bind(
                em.createQuery(
                    "select c, p, u.name, s.givenName, s.familyName, f"
                        + FROM
                        + where()
                        + " order by "
                        + column
                        + (sort.ascending() ? " asc" : " desc")
                        + ", c.id",
                    Object[].class))
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    Map<Long, List<CostLine>> costs = costs(lines);
    return lines.stream().map(line -> row(line, costs)).toList();
  }

  long count() {
    return bind(em.createQuery("select count(c.id)" + FROM + where(), Long.class))
        .getSingleResult();
  }

  Map<String, Long> countBy(String path) {
    Map<String, Long> counts = new TreeMap<>();
    bind(
            em.createQuery(
                "select " + path + ", count(c.id)" + FROM + where() + " group by " + path,
                Object[].class))
        .getResultStream()
        .filter(line -> line[0] != null)
        .forEach(line -> counts.put(line[0].toString(), (Long) line[1]));
    return counts;
  }

  private Map<Long, List<CostLine>> costs(List<Object[]> lines) {
    if (lines.isEmpty()) {
      return Map.of();
    }
    return em
        .createQuery(
            "select k from SupportCost k where k.claimId in :claims order by k.kind",
            SupportCost.class)
        .setParameter("claims", lines.stream().map(line -> ((SupportClaim) line[0]).id()).toList())
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                SupportCost::claimId, Collectors.mapping(CostLine::of, Collectors.toList())));
  }

  private String where() {
    StringBuilder where = new StringBuilder(" where c.regionId = :region");
    if (!scope.wholeRegion()) {
      where.append(" and c.personId = :own");
    }
    criteria.id().ifPresent(id -> where.append(" and c.id = :id"));
    criteria.periodId().ifPresent(period -> where.append(" and c.fundingPeriodId = :period"));
    if (!criteria.states().isEmpty()) {
      where.append(" and c.state in :states");
    }
    if (criteria.text().isPresent()) {
      where.append(
          " and (s.searchName like :text or u.searchName like :text or lower(c.number) like :text)");
    }
    return where.toString();
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query) {
    Map<String, Object> values = new HashMap<>();
    values.put("region", criteria.regionId());
    if (!scope.wholeRegion()) {
      values.put("own", scope.person().orElse(0L));
    }
    criteria.id().ifPresent(id -> values.put("id", id));
    criteria.periodId().ifPresent(period -> values.put("period", period));
    if (!criteria.states().isEmpty()) {
      values.put("states", criteria.states());
    }
    criteria.text().ifPresent(text -> values.put("text", SearchName.pattern(text)));
    values.forEach(query::setParameter);
    return query;
  }

  private static SupportRow row(Object[] line, Map<Long, List<CostLine>> costs) {
    SupportClaim claim = (SupportClaim) line[0];
    Placement placement = (Placement) line[1];
    Optional<FundingPeriod> period = Optional.ofNullable((FundingPeriod) line[5]);
    return new SupportRow(
        claim.id(),
        claim.version(),
        claim.number(),
        claim.personId(),
        line[3] + " " + line[4],
        placement.id(),
        (String) line[2],
        placement.subject().kind(),
        placement.subject().firstDay(),
        placement.lastDayThere(),
        claim.state(),
        claim.distanceKm(),
        costs.getOrDefault(claim.id(), List.of()),
        period.map(FundingPeriod::id),
        period.map(FundingPeriod::title),
        period.map(FundingPeriod::currency).orElse(CreditTransferFile.CURRENCY),
        claim.submittedOn(),
        claim.touchedOn(),
        claim.reason());
  }
}
