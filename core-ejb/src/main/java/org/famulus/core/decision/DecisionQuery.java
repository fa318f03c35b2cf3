package org.famulus.core.decision;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famulus.core.access.Scope;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.shared.ListCounts;
import org.famulus.core.shared.SearchName;
import org.famulus.region.spi.port.Count;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;

/**
 * A question for decisions: rows, and how many each filter value would show. A unit gets the
 * decisions about its places, which is when it first learns a name; a student gets her own.
 */
final class DecisionQuery {

  private static final String PERSON = " join Person p on p.id = d.personId";
  private static final String APPLICATION = " join Application a on a.id = d.applicationId";
  private static final String UNIT = " join Organisation u on u.id = d.unitId";
  private static final String PLACEMENT = " left join Placement pl on pl.decisionId = d.id";

  private static final Map<String, Order> SORTABLE =
      Map.of(
          "number", new Order("d.number", Set.of()),
          "student", new Order("p.searchName", Set.of(PERSON)),
          "unit", new Order("u.searchName", Set.of(UNIT)),
          "firstDay", new Order("d.firstDay", Set.of()),
          "issuedAt", new Order("d.issuedAt", Set.of()),
          "state", new Order("pl.state", Set.of(PLACEMENT)),
          "application", new Order("a.number", Set.of(APPLICATION)));

  private static final String WHOLE =
      " from AdmissionDecision d"
          + APPLICATION
          + PERSON
          + " join Organisation i on i.id = a.institutionId"
          + UNIT
          + " join ApplicationCall c on c.id = d.callId"
          // Every decision has its offer; it is an outer join because the one after it hangs on it,
          // and the persistence provider writes inner joins after the outer ones.
          + " left join PlacementOffer o on o.id = d.offerId"
          + " left join Organisation s on s.id = o.siteId"
          + PLACEMENT
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

  /**
   * Some of the rows, the last issued first unless another order is asked for. First the ids of the
   * page are found, from an index where there is one; only then the few rows are read.
   *
   * @param total how many match: few are found first and put in order then, among many the order is
   *     followed until the page is full
   */
  List<DecisionRow> rows(Sort sort, Page page, Count total) {
    List<Long> ids = ids(sort, page, !total.more());
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<Long, DecisionRow> byId =
        em
            .createQuery(
                "select d, c.title, a.number, p.givenName, p.familyName, i.name, u.name, s.name,"
                    + " pl, e.number, r.number, r.id"
                    + WHOLE
                    + " where d.id in :ids",
                Object[].class)
            .setParameter("ids", ids)
            .getResultStream()
            .map(DecisionQuery::row)
            .collect(Collectors.toMap(DecisionRow::id, Function.identity()));
    return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
  }

  private List<Long> ids(Sort sort, Page page, boolean few) {
    Optional<Order> order = Optional.ofNullable(SORTABLE.get(sort.column()));
    Set<String> joins = order.map(Order::joins).orElse(Set.of());
    return bind(
            em.createQuery(
                "select d.id"
                    + from(few, joins)
                    + where()
                    + " order by "
                    + order.map(o -> o.clause(sort.ascending())).orElse(lastFirst())
                    + ", d.number desc",
                Long.class))
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultList();
  }

  /** What is asked for by one value is named too, so that the page is read from an index. */
  private String lastFirst() {
    return "d.regionId desc" + (criteria.callId().isPresent() ? ", d.callId desc" : "")
        + ", d.issuedAt desc";
  }

  /** How many decisions match, to the last one. */
  long number() {
    return bind(em.createQuery("select count(d.id)" + from(true, Set.of()) + where(), Long.class))
        .getSingleResult();
  }

  /** How many of the decisions each state of the placement would show. */
  Map<String, Count> countByState() {
    if (!mayHavePlacement()) {
      return Map.of();
    }
    return ListCounts.byValue(
        EnumSet.allOf(PlacementState.class),
        criteria.text().isPresent(),
        state -> among(criteria.in(Set.of(state))).count(),
        states -> among(criteria.in(states)).numbers("pl.state"));
  }

  /**
   * How many of the decisions each kind would show.
   *
   * @param byState how many each state would show
   */
  Map<String, Count> countByKind(Map<String, Count> byState) {
    if (criteria.states().isEmpty()) {
      return ListCounts.byValue(
          EnumSet.allOf(DecisionKind.class),
          criteria.text().isPresent(),
          kind -> among(criteria.of(Set.of(kind))).count(),
          kinds -> among(criteria.of(kinds)).numbers("d.kind"));
    }
    // What stands somewhere is a placement, and only an admission makes one.
    Map<String, Count> placements =
        mayHavePlacement() ? byState : among(criteria.of(Set.of())).countByState();
    Count admissions = ListCounts.sum(placements, criteria.states());
    return admissions.isNone() ? Map.of() : Map.of(DecisionKind.ADMISSION.name(), admissions);
  }

  private boolean mayHavePlacement() {
    return criteria.kinds().isEmpty() || criteria.kinds().contains(DecisionKind.ADMISSION);
  }

  private DecisionQuery among(DecisionCriteria others) {
    return new DecisionQuery(em, others, scope);
  }

  private Count count() {
    // What is selected stands in the index that is asked.
    String first = arePlacementsEnough() ? "pl.firstDay" : "d.kind";
    return ListCounts.of(
        criteria.text().isPresent(),
        counting(first, Object.class, ""),
        counting("count(" + first + ")", Long.class, ""));
  }

  private TypedQuery<Object[]> numbers(String path) {
    return counting(path + ", count(" + path + ")", Object[].class, " group by " + path);
  }

  private <T> TypedQuery<T> counting(String selected, Class<T> type, String grouped) {
    if (arePlacementsEnough()) {
      return em.createQuery(
              "select "
                  + selected
                  + " from Placement pl where pl.regionId = :region and pl.state in :states"
                  + grouped,
              type)
          .setParameter("region", criteria.regionId())
          .setParameter("states", criteria.states());
    }
    return bind(
        em.createQuery(
            "select " + selected + from(true, Set.of()) + where() + grouped, type));
  }

  /** Whether nothing but states is asked for: then no decision need be looked at. */
  private boolean arePlacementsEnough() {
    return scope.wholeRegion()
        && mayHavePlacement()
        && !criteria.states().isEmpty()
        && criteria.equals(
            DecisionCriteria.of(criteria.regionId()).of(criteria.kinds()).in(criteria.states()));
  }

  /**
   * Decisions joined with what the criteria and an order look at, and nothing else.
   *
   * @param fromPlacements whether states that are asked for are found from the placements: few
   *     decisions may be in a state; otherwise decisions come in order, and of a rare kind only few
   */
  private String from(boolean fromPlacements, Set<String> forOrder) {
    Set<String> joins = new TreeSet<>(forOrder);
    if (criteria.text().isPresent()) {
      joins.addAll(Set.of(PERSON, APPLICATION));
    }
    boolean states = !criteria.states().isEmpty();
    if (states && fromPlacements) {
      joins.remove(PLACEMENT);
      return " from Placement pl left join AdmissionDecision d on d.id = pl.decisionId"
          + String.join("", joins);
    }
    if (states) {
      joins.add(PLACEMENT);
    }
    return " from AdmissionDecision d" + String.join("", joins);
  }

  /**
   * An order of the list.
   *
   * @param path what is compared first
   * @param joins what must be joined for it
   */
  private record Order(String path, Set<String> joins) {

    String clause(boolean ascending) {
      return path + (ascending ? " asc" : " desc");
    }
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
          " and (p.searchName like :text or d.number like :text"
              + " or lower(a.number) like :text)");
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
        placement.map(Placement::id),
        placement.map(Placement::state),
        placement.flatMap(Placement::answeredAt),
        Optional.ofNullable((String) line[9]),
        decision.revokesId(),
        Optional.ofNullable((String) line[10]),
        Optional.ofNullable((Long) line[11]));
  }
}
