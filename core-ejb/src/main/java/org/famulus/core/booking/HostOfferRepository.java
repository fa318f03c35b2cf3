package org.famulus.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famulus.core.access.Scope;
import org.famulus.core.booking.HostOfferQuery.Found;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.shared.RowLock;

/** Stores and finds offers of hosts, and how full they are. */
@ApplicationScoped
public class HostOfferRepository {

  private static final String OPEN =
      "select o, u, t.name from HostOffer o left join Organisation u on u.id = o.unitId"
          + " left join Organisation t on t.id = u.parentId"
          + " where o.regionId = :region and o.state = :published and o.lastDay >= :day";

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** An offer of the region. */
  Optional<HostOffer> find(String regionId, long id) {
    return Optional.ofNullable(em.find(HostOffer.class, id))
        .filter(offer -> offer.regionId().equals(regionId));
  }

  /**
   * The same, locked against concurrent changes until the transaction ends, and read anew. Whoever
   * gives a place of the offer holds this lock, so that places are counted one after the other.
   */
  Optional<HostOffer> lock(String regionId, long id) {
    return RowLock.anew(em, find(regionId, id));
  }

  /** How full the offers are, by id; two statements. */
  Map<Long, Occupation> occupations(Collection<HostOffer> offers) {
    Map<Long, List<DaySpan>> taken = new HashMap<>();
    Map<Long, List<DaySpan>> closed = new HashMap<>();
    List<Long> ids = offers.stream().map(HostOffer::id).toList();
    if (!ids.isEmpty()) {
      em.createQuery(
              "select b.offerId, p.firstDay, p.lastDay from Placement p, Booking b"
                  + " where b.id = p.bookingId and b.offerId in :ids and p.state in :holding",
              Object[].class)
          .setParameter("ids", ids)
          .setParameter("holding", PlacementState.HOLDING)
          .getResultStream()
          .forEach(
              line ->
                  taken
                      .computeIfAbsent((Long) line[0], id -> new ArrayList<>())
                      .add(new DaySpan((LocalDate) line[1], (LocalDate) line[2])));
      em.createQuery(
              "select c from ClosedDays c where c.offerId in :ids order by c.firstDay, c.id",
              ClosedDays.class)
          .setParameter("ids", ids)
          .getResultStream()
          .forEach(
              each ->
                  closed
                      .computeIfAbsent(each.offerId(), id -> new ArrayList<>())
                      .add(each.days()));
    }
    Map<Long, Occupation> occupations = new HashMap<>();
    for (HostOffer offer : offers) {
      occupations.put(
          offer.id(),
          new Occupation(
              offer.window(),
              offer.capacity(),
              taken.getOrDefault(offer.id(), List.of()),
              closed.getOrDefault(offer.id(), List.of())));
    }
    return occupations;
  }

  /** All published offers a placement of which can begin on the day or later, with their hosts. */
  List<Found> open(String regionId, LocalDate day) {
    return em
        .createQuery(OPEN + " order by o.id", Object[].class)
        .setParameter("region", regionId)
        .setParameter("published", HostOfferState.PUBLISHED)
        .setParameter("day", day)
        .getResultStream()
        .map(Found::of)
        .toList();
  }

  /** The offer with the id if it is one of those, with its host. */
  Optional<Found> open(String regionId, LocalDate day, long id) {
    return em
        .createQuery(OPEN + " and o.id = :id", Object[].class)
        .setParameter("region", regionId)
        .setParameter("published", HostOfferState.PUBLISHED)
        .setParameter("day", day)
        .setParameter("id", id)
        .getResultStream()
        .map(Found::of)
        .findFirst();
  }

  /** How full an offer is. */
  Occupation occupation(HostOffer offer) {
    return occupations(List.of(offer)).get(offer.id());
  }

  /** How many bookings of each of the offers wait for an answer of the host. */
  Map<Long, Long> waiting(Collection<Long> ids) {
    Map<Long, Long> waiting = new HashMap<>();
    if (!ids.isEmpty()) {
      em.createQuery(
              "select b.offerId, count(b.id) from Booking b where b.offerId in :ids"
                  + " and b.state = :requested group by b.offerId",
              Object[].class)
          .setParameter("ids", ids)
          .setParameter("requested", BookingState.REQUESTED)
          .getResultStream()
          .forEach(line -> waiting.put((Long) line[0], (Long) line[1]));
    }
    return waiting;
  }

  /** The days in question of bookings that wait for an answer, by the offer they are of. */
  Map<Long, List<DaySpan>> asked(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return em
        .createQuery(
            "select b from Booking b where b.offerId in :ids and b.state in :open", Booking.class)
        .setParameter("ids", ids)
        .setParameter("open", BookingState.OPEN)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                Booking::offerId, Collectors.mapping(Booking::inQuestion, Collectors.toList())));
  }

  /** Says anew on which days nobody can be taken. */
  void close(long offerId, List<DaySpan> days) {
    em.createQuery("delete from ClosedDays c where c.offerId = :offer")
        .setParameter("offer", offerId)
        .executeUpdate();
    days.forEach(each -> em.persist(new ClosedDays(offerId, each)));
  }

  /** Ids of published offers whose last day is past. */
  List<Long> over(String regionId, LocalDate today) {
    return em
        .createQuery(
            "select o.id from HostOffer o where o.regionId = :region and o.state = :published"
                + " and o.lastDay < :today order by o.id",
            Long.class)
        .setParameter("region", regionId)
        .setParameter("published", HostOfferState.PUBLISHED)
        .setParameter("today", today)
        .getResultList();
  }

  /** A list question; of all hosts if there is no scope. */
  HostOfferQuery ask(HostOfferCriteria criteria, Optional<Scope> scope) {
    return new HostOfferQuery(em, criteria, scope);
  }

  /** Stores a new offer and gives it its id. */
  HostOffer add(HostOffer offer) {
    em.persist(offer);
    em.flush();
    return offer;
  }
}
