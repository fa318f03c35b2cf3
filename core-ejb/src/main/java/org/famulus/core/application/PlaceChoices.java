package org.famulus.core.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be wished in a call: the places really offered, and how many wish for them. */
@ApplicationScoped
public class PlaceChoices {

  private static final EnumSet<ApplicationState> NOT_COUNTED =
      EnumSet.of(ApplicationState.DRAFT, ApplicationState.WITHDRAWN, ApplicationState.REJECTED);

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** The choices of a call by field, period and site; two statements. */
  public List<PlaceChoice> of(long callId) {
    Map<WishedPlace, Long> demand = demand(callId);
    return em
        .createQuery(
            "select o.field, o.siteId, s.name, o.firstDay, max(o.lastDay), sum(o.capacity)"
                + " from PlacementOffer o left join Organisation s on s.id = o.siteId"
                + " where o.callId = :call and o.withdrawn = false and o.capacity > 0"
                + " group by o.field, o.siteId, s.name, o.firstDay"
                + " order by o.field, o.firstDay, s.name",
            Object[].class)
        .setParameter("call", callId)
        .getResultStream()
        .map(line -> choice(line, demand))
        .toList();
  }

  private Map<WishedPlace, Long> demand(long callId) {
    Map<WishedPlace, Long> demand = new HashMap<>();
    em.createQuery(
            "select w.field, w.siteId, w.firstDay, count(w.id) from Wish w join w.application a"
                + " where a.callId = :call and a.state not in :notCounted"
                + " group by w.field, w.siteId, w.firstDay",
            Object[].class)
        .setParameter("call", callId)
        .setParameter("notCounted", NOT_COUNTED)
        .getResultList()
        .forEach(
            line ->
                demand.put(
                    new WishedPlace(
                        (String) line[0],
                        Optional.ofNullable((Long) line[1]),
                        (LocalDate) line[2]),
                    (Long) line[3]));
    return demand;
  }

  private static PlaceChoice choice(Object[] line, Map<WishedPlace, Long> demand) {
    String field = (String) line[0];
    Optional<Long> site = Optional.ofNullable((Long) line[1]);
    LocalDate firstDay = (LocalDate) line[3];
    return new PlaceChoice(
        field,
        site,
        Optional.ofNullable((String) line[2]),
        firstDay,
        (LocalDate) line[4],
        ((Number) line[5]).longValue(),
        demand.getOrDefault(new WishedPlace(field, site, firstDay), 0L));
  }
}
