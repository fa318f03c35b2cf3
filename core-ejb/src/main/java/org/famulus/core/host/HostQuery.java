package org.famulus.core.host;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.famulus.core.host.HostCriteria.Due;
import org.famulus.core.shared.SearchName;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;

/** A list question about hosts, as statements. */
final class HostQuery {

  private static final int WEEK = 6;
  private static final int MONTHS_BEFORE_THE_END = 2;
  private static final Set<HostStage> NOT_WON =
      Set.of(HostStage.FOUND, HostStage.CONTACTED, HostStage.WILLING);

  private static final Map<String, String> SORTABLE =
      Map.of(
          "name", "o.searchName",
          "city", "o.city",
          "stage", "h.stage",
          "since", "h.stageSince",
          "next", "h.nextStepOn",
          "contacted", "h.contactedOn");

  private final EntityManager em;
  private final HostCriteria criteria;
  private final Long account;
  private final LocalDate today;

  /**
   * A question.
   *
   * @param account account of who asks, for her own hosts; null for Famulus itself
   */
  HostQuery(EntityManager em, HostCriteria criteria, Long account, LocalDate today) {
    this.em = em;
    this.criteria = criteria;
    this.account = account;
    this.today = today;
  }

  /** A page, the next steps that are due first come first unless another order is asked for. */
  List<Host> page(Sort sort, Page page) {
    String order =
        SORTABLE.containsKey(sort.column())
            ? SORTABLE.get(sort.column()) + (sort.ascending() ? " asc" : " desc") + ", h.id"
            : "h.nextStepOn asc nulls last, o.searchName, h.id";
    return bind(em.createQuery("select h" + from() + " order by " + order, Host.class))
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultList();
  }

  long count() {
    return bind(em.createQuery("select count(h)" + from(), Long.class)).getSingleResult();
  }

  /** How many hosts each value of an attribute has; those without one are left out. */
  Map<String, Long> countBy(String attribute) {
    String path = "h." + attribute;
    Map<String, Long> counts = new TreeMap<>();
    bind(
            em.createQuery(
                "select " + path + ", count(h)" + from() + " and " + path
                    + " is not null group by " + path,
                Object[].class))
        .getResultStream()
        .forEach(line -> counts.put(line[0].toString(), (Long) line[1]));
    return counts;
  }

  private String from() {
    StringBuilder from =
        new StringBuilder(
            " from Host h, Organisation o where o.id = h.organisationId and h.regionId = :region");
    criteria.stage().ifPresent(stage -> from.append(" and h.stage = :stage"));
    criteria.partnerRegionId().ifPresent(id -> from.append(" and h.partnerRegionId = :partner"));
    criteria.due().ifPresent(due -> from.append(condition(due)));
    if (criteria.mine()) {
      from.append(" and (h.assigneeId is null or h.assigneeId = :account)");
    }
    criteria
        .text()
        .ifPresent(
            text -> from.append(" and (o.searchName like :text or lower(o.city) like :written)"));
    return from.toString();
  }

  private static String condition(Due due) {
    return switch (due) {
      case LATE -> " and h.stage <> :resting and h.nextStepOn < :today";
      case WEEK -> " and h.stage <> :resting and h.nextStepOn between :today and :last";
      case NONE -> " and h.stage in :open and h.nextStepOn is null";
      case ENDING ->
          " and h.id in (select s.hostId from WillingnessStatement s where s.renewedBy is null"
              + " and s.withdrawnOn is null and s.validUntil between :today and :last)";
    };
  }

  private <T> TypedQuery<T> bind(TypedQuery<T> query) {
    Map<String, Object> values = new HashMap<>();
    values.put("region", criteria.regionId());
    criteria.stage().ifPresent(stage -> values.put("stage", stage));
    criteria.partnerRegionId().ifPresent(id -> values.put("partner", id));
    criteria.due().ifPresent(due -> bind(values, due));
    if (criteria.mine()) {
      values.put("account", account == null ? 0L : account);
    }
    criteria
        .text()
        .ifPresent(
            text -> {
              values.put("text", SearchName.pattern(text));
              values.put("written", SearchName.writtenPattern(text));
            });
    values.forEach(query::setParameter);
    return query;
  }

  private void bind(Map<String, Object> values, Due due) {
    switch (due) {
      case LATE -> {
        values.put("resting", HostStage.RESTING);
        values.put("today", today);
      }
      case WEEK -> {
        values.put("resting", HostStage.RESTING);
        values.put("today", today);
        values.put("last", today.plusDays(WEEK));
      }
      case NONE -> values.put("open", NOT_WON);
      case ENDING -> {
        values.put("today", today);
        values.put("last", today.plusMonths(MONTHS_BEFORE_THE_END));
      }
    }
  }
}
