package org.famulus.core.allocation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.allocation.ResultCriteria.Show;
import org.famulus.core.allocation.ResultRow.PlaceRow;
import org.famulus.core.offer.PlacementOffer;
import org.famulus.core.shared.ListCounts;
import org.famulus.core.shared.SearchName;
import org.famulus.region.spi.port.Count;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;

/** A question for results of a draft: rows, and how many each filter would show. */
final class ResultQuery {

  private static final String STUDENT =
      " join Application a on a.id = r.applicationId join Person p on p.id = a.personId";
  private static final String PLACE =
      " left join PlacementOffer o on o.id = r.offerId"
          + " left join Organisation u on u.id = o.unitId";

  private static final Map<String, Order> SORTABLE =
      Map.of(
          "number", new Order("a.number", STUDENT),
          "name", new Order("p.searchName", STUDENT),
          "institution",
              new Order(
                  "i.searchName", STUDENT + " join Organisation i on i.id = a.institutionId"),
          "wishRank", new Order("r.wishRank", ""),
          "unit", new Order("u.searchName", PLACE),
          "firstDay", new Order("o.firstDay", PLACE));

  /** The draft is the same in all rows; named here, the page is read from the index on it. */
  private static final Order BY_DRAW = new Order("r.runId", "");

  private static final Map<Show, String> CONDITIONS =
      Map.of(
          Show.ALL, "",
          Show.UNPLACED, " and r.offerId is null",
          Show.WORSE_THAN_THIRD, " and r.offerId is not null and (r.wishRank > 3 or r.wishRank is null)",
          Show.BY_HAND, " and r.byHand = :flag",
          Show.LOCKED, " and r.locked = :flag");

  private static final Set<Show> FILTERS = EnumSet.complementOf(EnumSet.of(Show.ALL));
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

  /** First the results of the page, from an index where there is one; then all they name. */
  private List<Object[]> lines(Sort sort, Page page) {
    List<Long> ids = page(sort, page);
    if (ids.isEmpty()) {
      return List.of();
    }
    Map<Long, Object[]> byId =
        em
            .createQuery(
                "select r, a.number, p.familyName, p.givenName, i.name, o, u.name, s.name"
                    + " from AllocationResult r"
                    + STUDENT
                    + " join Organisation i on i.id = a.institutionId"
                    + PLACE
                    + " left join Organisation s on s.id = o.siteId"
                    + " where r.id in :ids",
                Object[].class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(line -> ((AllocationResult) line[0]).id(), line -> line));
    return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
  }

  private List<Long> page(Sort sort, Page page) {
    Order order = SORTABLE.getOrDefault(sort.column(), BY_DRAW);
    String direction = sort.ascending() ? " asc" : " desc";
    boolean studentJoined = order.join().contains(STUDENT);
    return bind(
            em.createQuery(
                "select r.id from AllocationResult r"
                    + (criteria.text().isPresent() && !studentJoined ? STUDENT : "")
                    + order.join()
                    + where()
                    + CONDITIONS.get(criteria.show())
                    + " order by "
                    + order.path()
                    + direction
                    + ", r.lotteryNumber"
                    + (order == BY_DRAW ? direction : ""),
                Long.class),
            criteria.show())
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultList();
  }

  /**
   * An order of the list.
   *
   * @param path what is compared first
   * @param join what must be joined for it
   */
  private record Order(String path, String join) {}

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

  /** How many results a list shows. */
  Count count() {
    return count(criteria.show());
  }

  /** How many results each filter would show. */
  Map<String, Count> countByShow() {
    Map<String, Count> counts = new LinkedHashMap<>();
    for (Show show : FILTERS) {
      counts.put(show.name(), count(show));
    }
    return counts;
  }

  private Count count(Show show) {
    return ListCounts.of(
        criteria.text().isPresent(), selected("r.runId", show), selected("count(r.runId)", show));
  }

  /** Students are joined only for a search: without one, an index on the draft answers. */
  private TypedQuery<Long> selected(String column, Show show) {
    return bind(
        em.createQuery(
            "select "
                + column
                + " from AllocationResult r"
                + (criteria.text().isPresent() ? STUDENT : "")
                + where()
                + CONDITIONS.get(show),
            Long.class),
        show);
  }

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
    criteria.text().ifPresent(text -> query.setParameter("text", SearchName.pattern(text)));
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
