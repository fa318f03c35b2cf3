package org.famulus.core.decision;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famulus.core.application.ApplicationState;
import org.famulus.core.shared.ListCounts;
import org.famulus.region.spi.port.Count;
import org.famulus.region.spi.port.Page;

/**
 * A question for those who wait for a place in a call: first who was in the draw, by the number
 * drawn, then who became eligible after it, by the number of the application.
 */
final class WaitingQuery {

  private static final String WAITS =
      " a.regionId = :region and a.callId = :call and a.state = :eligible";

  private static final String BY_NUMBER = " order by a.regionId, a.callId, a.state, a.number";

  private final EntityManager em;
  private final String regionId;
  private final long callId;
  private final long runId;

  /**
   * A question.
   *
   * @param runId the last allotted draw; empty if there was none
   */
  WaitingQuery(EntityManager em, String regionId, long callId, Optional<Long> runId) {
    this.em = em;
    this.regionId = regionId;
    this.callId = callId;
    // No draw has the id zero.
    this.runId = runId.orElse(0L);
  }

  /** How many wait. */
  Count count() {
    // The number of an application stands in the index of its state, where its id does not.
    return ListCounts.of(
        false,
        selected("a.number", String.class, BY_NUMBER),
        selected("count(a.number)", Long.class, ""));
  }

  private <T> TypedQuery<T> selected(String what, Class<T> type, String order) {
    return waiting(
        em.createQuery("select " + what + " from Application a where" + WAITS + order, type));
  }

  /** Some of them; refusals are not asked for. */
  List<ReserveRow> rows(Page page) {
    int end = page.offset() + page.size();
    List<Long> ids = new ArrayList<>(drawn(end));
    if (ids.size() < end) {
      ids.addAll(late(end - ids.size()));
    }
    List<Long> shown =
        ids.subList(Math.min(page.offset(), ids.size()), Math.min(end, ids.size()));
    return shown.isEmpty() ? List.of() : named(shown);
  }

  private List<Long> drawn(int most) {
    return waiting(
            em.createQuery(
                // Every result has its application; an outer join keeps the order of the draw, so
                // that not all who wait are sorted for the first of them.
                "select a.id from AllocationResult r"
                    + " left join Application a on a.id = r.applicationId"
                    // All numbers are; asking leads H2 to the index that is in their order.
                    + " where r.runId = :run and r.lotteryNumber > 0 and"
                    + WAITS
                    + " order by r.runId, r.lotteryNumber",
                Long.class))
        .setParameter("run", runId)
        .setMaxResults(most)
        .getResultList();
  }

  private List<Long> late(int most) {
    return waiting(
            em.createQuery(
                "select a.id from Application a where"
                    + WAITS
                    + " and not exists (select r.id from AllocationResult r"
                    + " where r.runId = :run and r.applicationId = a.id)"
                    + BY_NUMBER,
                Long.class))
        .setParameter("run", runId)
        .setMaxResults(most)
        .getResultList();
  }

  private List<ReserveRow> named(List<Long> ids) {
    Map<Long, ReserveRow> byId =
        em
            .createQuery(
                "select a.id, a.number, p.givenName, p.familyName, i.name, r.lotteryNumber"
                    + " from Application a"
                    + " join Person p on p.id = a.personId"
                    + " join Organisation i on i.id = a.institutionId"
                    + " left join AllocationResult r on r.applicationId = a.id and r.runId = :run"
                    + " where a.id in :ids",
                Object[].class)
            .setParameter("run", runId)
            .setParameter("ids", ids)
            .getResultStream()
            .map(WaitingQuery::row)
            .collect(Collectors.toMap(ReserveRow::applicationId, Function.identity()));
    return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
  }

  private static ReserveRow row(Object[] line) {
    return new ReserveRow(
        (Long) line[0],
        (String) line[1],
        line[2] + " " + line[3],
        (String) line[4],
        Optional.ofNullable((Integer) line[5]),
        Optional.empty(),
        List.of());
  }

  private <T> TypedQuery<T> waiting(TypedQuery<T> query) {
    return query
        .setParameter("region", regionId)
        .setParameter("call", callId)
        .setParameter("eligible", ApplicationState.ELIGIBLE);
  }
}
