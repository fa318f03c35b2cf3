package org.famulus.core.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.booking.BookingState;
import org.famulus.core.booking.DaySpan;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.shared.RowLock;

/** Stores and finds place wishes, and tells from bookings which are met. */
@ApplicationScoped
public class PlaceWishRepository {

  /**
   * A standing wish is met by the booking staff asked for, or by any booking of that kind the student
   * has asked for since and that shares a day with the time she named.
   */
  private static final String MET =
      "select w.id, max(b.id) from PlaceWish w, Booking b, HostOffer o"
          + " where w.regionId = :region and w.state = :open"
          + " and b.regionId = w.regionId and b.personId = w.personId and o.id = b.offerId"
          + " and b.state in :standing and (b.id = w.bookingId or (o.kind = w.kind"
          + " and b.requestedAt >= w.filedAt"
          + " and b.firstDay <= w.lastDay and b.lastDay >= w.firstDay))";

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** A wish of the region. */
  Optional<PlaceWish> find(String regionId, long id) {
    return Optional.ofNullable(em.find(PlaceWish.class, id))
        .filter(wish -> wish.regionId().equals(regionId));
  }

  /** The same, locked against concurrent changes until the transaction ends, and read anew. */
  Optional<PlaceWish> lock(String regionId, long id) {
    return RowLock.anew(em, find(regionId, id));
  }

  /** A student's wishes for a kind of placement that nobody has closed. */
  List<PlaceWish> standing(String regionId, long personId, String kind) {
    return em
        .createQuery(
            "select w from PlaceWish w where w.regionId = :region and w.personId = :person"
                + " and w.kind = :kind and w.state = :open order by w.id",
            PlaceWish.class)
        .setParameter("region", regionId)
        .setParameter("person", personId)
        .setParameter("kind", kind)
        .setParameter("open", PlaceWishState.OPEN)
        .getResultList();
  }

  /** Standing wishes of the region that are met, each with the booking. */
  Map<Long, Long> met(String regionId) {
    return met(regionId, Optional.empty());
  }

  /** The same for one student. */
  Map<Long, Long> met(String regionId, long personId) {
    return met(regionId, Optional.of(personId));
  }

  /** The booking that meets a standing wish, if one does. */
  Optional<Long> meeting(PlaceWish wish) {
    return Optional.ofNullable(met(wish.regionId(), wish.personId()).get(wish.id()));
  }

  private Map<Long, Long> met(String regionId, Optional<Long> person) {
    TypedQuery<Object[]> query =
        em.createQuery(
                MET
                    + (person.isPresent() ? " and w.personId = :person" : "")
                    + " group by w.id",
                Object[].class)
            .setParameter("region", regionId)
            .setParameter("open", PlaceWishState.OPEN)
            .setParameter("standing", BookingState.STANDING);
    person.ifPresent(id -> query.setParameter("person", id));
    Map<Long, Long> met = new HashMap<>();
    query.getResultStream().forEach(line -> met.put((Long) line[0], (Long) line[1]));
    return met;
  }

  /** Everybody who waits, the longest first. */
  List<PlaceWishRow> open(String regionId) {
    Map<Long, Long> met = met(regionId);
    return rows(
            select(" and w.state = :open order by w.filedAt, w.id")
                .setParameter("region", regionId)
                .setParameter("open", PlaceWishState.OPEN),
            met)
        .stream()
        .filter(PlaceWishRow::isOpen)
        .toList();
  }

  /** A student's wishes, the latest first. */
  List<PlaceWishRow> ofPerson(String regionId, long personId) {
    return rows(
        select(" and w.personId = :person order by w.id desc")
            .setParameter("region", regionId)
            .setParameter("person", personId),
        met(regionId, personId));
  }

  /** A wish in words. */
  Optional<PlaceWishRow> row(PlaceWish wish) {
    return rows(
            select(" and w.id = :id")
                .setParameter("region", wish.regionId())
                .setParameter("id", wish.id()),
            met(wish.regionId(), wish.personId()))
        .stream()
        .findFirst();
  }

  /** How many students wait; one who looks for places of two kinds is one. */
  long countStudents(String regionId) {
    Map<Long, Long> students = new HashMap<>();
    em.createQuery(
            "select w.id, w.personId from PlaceWish w where w.regionId = :region"
                + " and w.state = :open",
            Object[].class)
        .setParameter("region", regionId)
        .setParameter("open", PlaceWishState.OPEN)
        .getResultStream()
        .forEach(line -> students.put((Long) line[0], (Long) line[1]));
    if (!students.isEmpty()) {
      students.keySet().removeAll(met(regionId).keySet());
    }
    return students.values().stream().distinct().count();
  }

  /** Ids of open wishes whose student could no longer begin in time. */
  List<Long> over(String regionId, LocalDate today) {
    Map<Long, Long> met = met(regionId);
    return em
        .createQuery(
            "select w.id from PlaceWish w where w.regionId = :region and w.state = :open"
                + " and w.latestStart <= :today order by w.id",
            Long.class)
        .setParameter("region", regionId)
        .setParameter("open", PlaceWishState.OPEN)
        .setParameter("today", today)
        .getResultStream()
        .filter(id -> !met.containsKey(id))
        .toList();
  }

  /** On which days people have a place already, by person. */
  Map<Long, List<DaySpan>> elsewhere(String regionId, Collection<Long> people) {
    Map<Long, List<DaySpan>> elsewhere = new HashMap<>();
    if (!people.isEmpty()) {
      em.createQuery(
              "select p.personId, p.firstDay, p.lastDay from Placement p"
                  + " where p.regionId = :region and p.personId in :people"
                  + " and p.state in :holding",
              Object[].class)
          .setParameter("region", regionId)
          .setParameter("people", people)
          .setParameter("holding", PlacementState.HOLDING)
          .getResultStream()
          .forEach(
              line ->
                  elsewhere
                      .computeIfAbsent((Long) line[0], id -> new ArrayList<>())
                      .add(new DaySpan((LocalDate) line[1], (LocalDate) line[2])));
    }
    return elsewhere;
  }

  /** Stores a new wish and gives it its id. */
  PlaceWish add(PlaceWish wish) {
    em.persist(wish);
    em.flush();
    return wish;
  }

  private TypedQuery<Object[]> select(String which) {
    return em.createQuery(
        "select w, s.givenName, s.familyName, i.name from PlaceWish w"
            + " left join Person s on s.id = w.personId"
            + " left join Organisation i on i.id = w.institutionId"
            + " where w.regionId = :region"
            + which,
        Object[].class);
  }

  private static List<PlaceWishRow> rows(TypedQuery<Object[]> query, Map<Long, Long> met) {
    return query.getResultStream().map(line -> row(line, met)).toList();
  }

  private static PlaceWishRow row(Object[] line, Map<Long, Long> met) {
    PlaceWish wish = (PlaceWish) line[0];
    boolean isMet = wish.isStanding() && met.containsKey(wish.id());
    return new PlaceWishRow(
        wish.id(),
        wish.version(),
        wish.number(),
        wish.personId(),
        line[1] + " " + line[2],
        wish.institutionId(),
        (String) line[3],
        wish.kind(),
        wish.fields(),
        wish.partners(),
        wish.place(),
        wish.window().firstDay(),
        wish.window().lastDay(),
        wish.days(),
        wish.amenities(),
        wish.message(),
        wish.filedOn(),
        isMet ? PlaceWishState.MET : wish.closedAs(),
        wish.isStanding(),
        isMet
            ? Optional.of(met.get(wish.id()))
            : wish.closedAs() == PlaceWishState.MET ? wish.bookingId() : Optional.empty());
  }
}
