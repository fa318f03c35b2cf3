package org.famulus.core.allocation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.allocation.ResultCriteria.Show;
import org.famulus.core.allocation.ResultRow.PlaceRow;
import org.famulus.core.offer.PlacementOffer;
import org.famulus.core.shared.SearchName;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;

/** A question for results of a draft: rows, and how many each filter would show. */
final class ResultQuery {

  private static final Map<String, String> SORTABLE =
      Map.of(
          "lotteryNumber", "r.lotteryNumber",
          "number", "a.number",
          "name", "p.searchName",
          "institution", "i.searchName",
          "wishRank", "r.wishRank",
          "unit", "u.searchName",
          "firstDay", "o.firstDay");

  private static final Map<Show, String> CONDITIONS =
      Map.of(
          Show.ALL, "",
          Show.UNPLACED, " and r.offerId is null",
          Show.WORSE_THAN_THIRD, " and r.offerId is not null and (r.wishRank > 3 or r.wishRank is null)",
          Show.BY_HAND, " and r.byHand = :flag",
          Show.LOCKED, " and r.locked = :flag");

  private static final Set<Show> FLAGS = EnumSet.of(Show.BY_HAND, Show.LOCKED);

  private final EntityManager em;
  private final ResultCriteria criteria;

  ResultQuery(EntityManager em, ResultCriteria criteria) {
    this.em = em;
    this.criteria = criteria;
  }

  /** A page of rows; a second statement reads the wishes of its students. */
  List<ResultRow> rows(Sort sort, Page page) {
    List<Object[]> lines = lines(sort, page);
    Map<Long, Map<Integer, Wished>> wished =
        wished(lines.stream().map(line -> ((AllocationResult) line[0]).applicationId()).toList());
    return lines.stream().map(line -> row(line, wished)).toList();
  }

  private List<Object[]> lines(Sort sort, Page page) {
    String order = SORTABLE.getOrDefault(sort.column(), "r.lotteryNumber");
    return bind(
            em.createQuery(
                "select r, a.number, p.familyName, p.givenName, i.name, o, u.name, s.name"
                    + " from AllocationResult r"
                    + " join Application a on a.id = r.applicationId"
                    + " join Person p on p.id = a.personId"
                    + " join Organisation i on i.id = a.institutionId"
                    + " left join PlacementOffer o on o.id = r.offerId"
                    + " left join Organisation u on u.id = o.unitId"
                    + " left join Organisation s on s.id = o.siteId"
                    + where()
                    + CONDITIONS.get(criteria.show())
                    + " order by "
                    + order
                    + (sort.ascending() ? " asc" : " desc")
                    + ", r.lotteryNumber",
                Object[].class),
            criteria.show())
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultList();
  }

  private Map<Long, Map<Integer, Wished>> wished(List<Long> applications) {
    Map<Long, Map<Integer, Wished>> wished = new HashMap<>();
    if (!applications.isEmpty()) {
      em.createQuery(
              "select a.id, w.rank, w.field, s.name, w.firstDay from Wish w join w.application a"
                  + " left join Organisation s on s.id = w.siteId where a.id in :ids",
              Object[].class)
          .setParameter("ids", applications)
          .getResultList()
          .forEach(
              line ->
                  wished
                      .computeIfAbsent((Long) line[0], id -> new HashMap<>())
                      .put(
                          (Integer) line[1],
                          new Wished(
                              (String) line[2],
                              Optional.ofNullable((String) line[3]),
                              (LocalDate) line[4])));
    }
    return wished;
  }

  /** What is wished at a rank, in people's words. */
  private record Wished(String field, Optional<String> site, LocalDate firstDay) {}

  Map<Show, Long> counts() {
    Map<Show, Long> counts = new EnumMap<>(Show.class);
    for (Show show : Show.values()) {
      counts.put(
          show,
          bind(
                  em.createQuery(
                      "select count(r) from AllocationResult r"
                          + " join Application a on a.id = r.applicationId"
                          + " join Person p on p.id = a.personId"
                          + where()
                          + CONDITIONS.get(show),
                      Long.class),
                  show)
              .getSingleResult());
    }
    return counts;
  }

  // A plain "like": beside an escape or a function the provider writes booleans as numbers, which
  // H2 refuses. What is typed may hold wildcards; they find more, never less.
  private String where() {
    return " where r.runId = :run"
        + (criteria.resultId().isPresent() ? " and r.id = :result" : "")
        + (criteria.text().isPresent()
            ? " and (p.searchName like :text or lower(a.number) like :text)"
            : "");
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query, Show show) {
    if (FLAGS.contains(show)) {
      query.setParameter("flag", true);
    }
    query.setParameter("run", criteria.runId());
    criteria.resultId().ifPresent(id -> query.setParameter("result", id));
    criteria.text().ifPresent(text -> query.setParameter("text", "%" + SearchName.of(text) + "%"));
    return query;
  }

  private static ResultRow row(Object[] line, Map<Long, Map<Integer, Wished>> wished) {
    AllocationResult result = (AllocationResult) line[0];
    return new ResultRow(
        result.id(),
        result.version(),
        result.applicationId(),
        (String) line[1],
        (String) line[2],
        (String) line[3],
        (String) line[4],
        result.priorityGroup(),
        result.lotteryNumber(),
        Optional.ofNullable((PlacementOffer) line[5])
            .map(offer -> place(offer, (String) line[6], (String) line[7])),
        result.wishRank(),
        result.isByHand(),
        result.handReason(),
        result.isLocked(),
        answered(result, wished.getOrDefault(result.applicationId(), Map.of())));
  }

  private static List<AnsweredWish> answered(
      AllocationResult result, Map<Integer, Wished> wished) {
    return WishAnswers.read(result.explanation()).stream()
        .filter(answer -> wished.containsKey(answer.rank()))
        .map(
            answer -> {
              Wished wish = wished.get(answer.rank());
              return new AnsweredWish(
                  answer.rank(), wish.field(), wish.site(), wish.firstDay(), answer);
            })
        .toList();
  }

  static PlaceRow place(PlacementOffer offer, String unit, String site) {
    return new PlaceRow(
        offer.id(), unit, Optional.ofNullable(site), offer.field(), offer.firstDay(), offer.lastDay());
  }
}
