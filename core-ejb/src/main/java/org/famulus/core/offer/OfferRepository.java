package org.famulus.core.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.famulus.core.access.Scope;

/** Stores and finds offers, and counts their places without ever giving one twice. */
@ApplicationScoped
public class OfferRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** An offer of the region. */
  public Optional<PlacementOffer> find(String regionId, long id) {
    return Optional.ofNullable(em.find(PlacementOffer.class, id))
        .filter(offer -> offer.regionId().equals(regionId));
  }

  /** The offers with the ids, by id; one statement. */
  public Map<Long, PlacementOffer> byIds(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return em
        .createQuery("select o from PlacementOffer o where o.id in :ids", PlacementOffer.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(PlacementOffer::id, Function.identity()));
  }

  /** Offers of a call that were not withdrawn, by first day. */
  public List<PlacementOffer> openOf(long callId) {
    return em
        .createQuery(
            "select o from PlacementOffer o where o.callId = :call and o.withdrawn = false"
                + " order by o.firstDay, o.id",
            PlacementOffer.class)
        .setParameter("call", callId)
        .getResultList();
  }

  /** All offers of a call, withdrawn ones too. */
  public List<PlacementOffer> allOf(long callId) {
    return em
        .createQuery(
            "select o from PlacementOffer o where o.callId = :call order by o.firstDay, o.id",
            PlacementOffer.class)
        .setParameter("call", callId)
        .getResultList();
  }

  /** Ids of the interests the offers stem from, ascending. */
  public List<Long> interestsOf(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return em
        .createQuery(
            "select distinct o.interestId from PlacementOffer o where o.id in :ids"
                + " order by o.interestId",
            Long.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** Offers that stem from an interest, locked until the transaction ends. */
  public List<PlacementOffer> lockOfInterest(long interestId) {
    return em
        .createQuery(
            "select o from PlacementOffer o where o.interestId = :interest order by o.id",
            PlacementOffer.class)
        .setParameter("interest", interestId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Offers of a kind in any call of the region whose period begins within the days. */
  public List<PlacementOffer> beginning(
      String regionId, String kind, LocalDate from, LocalDate to) {
    return em
        .createQuery(
            "select o from PlacementOffer o where o.regionId = :region and o.kind = :kind"
                + " and o.firstDay >= :from and o.firstDay <= :to order by o.id",
            PlacementOffer.class)
        .setParameter("region", regionId)
        .setParameter("kind", kind)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList();
  }

  /** Ids of the calls in which places of the interests stand; one statement. */
  public Map<Long, Set<Long>> callsOfInterests(Collection<Long> interests) {
    if (interests.isEmpty()) {
      return Map.of();
    }
    return em
        .createQuery(
            "select distinct o.interestId, o.callId from PlacementOffer o"
                + " where o.interestId in :interests and o.withdrawn = false",
            Object[].class)
        .setParameter("interests", interests)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                line -> (Long) line[0],
                Collectors.mapping(line -> (Long) line[1], Collectors.toSet())));
  }

  /** A list question within the caller's scope. */
  public OfferQuery ask(OfferCriteria criteria, Scope scope) {
    return new OfferQuery(em, criteria, scope);
  }

  /**
   * Places offered by each call; withdrawn offers do not count. A unit that offers two places in
   * each of three periods but takes three students a year counts three, not six.
   */
  public Map<Long, Long> placesByCall(String regionId) {
    return em
        .createQuery(
            "select o.callId, i.id, i.places, sum(o.capacity) from PlacementOffer o, Interest i"
                + " where i.id = o.interestId and o.regionId = :region and o.withdrawn = false"
                + " group by o.callId, i.id, i.places",
            Object[].class)
        .setParameter("region", regionId)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                line -> (Long) line[0],
                Collectors.summingLong(
                    line ->
                        Math.min(
                            ((Number) line[2]).longValue(), ((Number) line[3]).longValue()))));
  }

  /** Stores a new offer. */
  public PlacementOffer add(PlacementOffer offer) {
    em.persist(offer);
    return offer;
  }

  /**
   * Takes a place of the offer, if one is left.
   *
   * @return whether there was one
   */
  public boolean take(long offerId) {
    PlacementOffer offer = em.find(PlacementOffer.class, offerId);
    // The lock keeps the unit from taking the offer back between this look and the update.
    em.refresh(offer, LockModeType.PESSIMISTIC_WRITE);
    return !offer.isWithdrawn()
        && em.createQuery(
                    "update PlacementOffer o set o.taken = o.taken + 1"
                        + " where o.id = :id and o.taken < o.capacity")
                .setParameter("id", offerId)
                .executeUpdate()
            == 1;
  }

  /**
   * Gives a place of the offer back.
   *
   * @return whether one was taken
   */
  public boolean release(long offerId) {
    return em.createQuery(
                "update PlacementOffer o set o.taken = o.taken - 1"
                    + " where o.id = :id and o.taken > 0")
            .setParameter("id", offerId)
            .executeUpdate()
        == 1;
  }
}
