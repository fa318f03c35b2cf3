package org.famulus.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.access.Scope;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.shared.RowLock;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;

/** Stores and finds bookings. */
@ApplicationScoped
public class BookingRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** A booking of the region. */
  Optional<Booking> find(String regionId, long id) {
    return Optional.ofNullable(em.find(Booking.class, id))
        .filter(booking -> booking.regionId().equals(regionId));
  }

  /** The same, locked against concurrent changes until the transaction ends, and read anew. */
  Optional<Booking> lock(String regionId, long id) {
    return RowLock.anew(em, find(regionId, id));
  }

  /** A person's bookings in some states, in the order in which she asked. */
  List<Booking> ofPerson(String regionId, long personId, Set<BookingState> states) {
    return ofPeople(regionId, Set.of(personId), states);
  }

  /** The same of several people. */
  List<Booking> ofPeople(String regionId, Collection<Long> people, Set<BookingState> states) {
    return people.isEmpty()
        ? List.of()
        : em.createQuery(
                "select b from Booking b where b.regionId = :region and b.personId in :people"
                    + " and b.state in :states order by b.id",
                Booking.class)
            .setParameter("region", regionId)
            .setParameter("people", people)
            .setParameter("states", states)
            .getResultList();
  }

  /** The home institution a person named when she asked for a place last. */
  public Optional<Long> lastInstitution(String regionId, long personId) {
    return em
        .createQuery(
            "select b.institutionId from Booking b where b.regionId = :region"
                + " and b.personId = :person order by b.id desc",
            Long.class)
        .setParameter("region", regionId)
        .setParameter("person", personId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Home institutions the programme works with, by name. */
  public List<Organisation> institutions(String regionId) {
    return em
        .createQuery(
            "select o from Organisation o where o.type = :university and o.closedOn is null"
                + " and o.id in (select r.organisationId from RegionOrganisation r"
                + " where r.regionId = :region) order by o.searchName, o.id",
            Organisation.class)
        .setParameter("university", OrganisationType.UNIVERSITY)
        .setParameter("region", regionId)
        .getResultList();
  }

  /** Ids of bookings nobody answered in time. */
  List<Long> unanswered(String regionId, LocalDate today) {
    return em
        .createQuery(
            "select b.id from Booking b where b.regionId = :region and b.state in :open"
                + " and b.answerBy < :today order by b.answerBy, b.id",
            Long.class)
        .setParameter("region", regionId)
        .setParameter("open", BookingState.OPEN)
        .setParameter("today", today)
        .getResultList();
  }

  /** Ids of bookings to be answered by the day at the latest, about which nobody was reminded. */
  List<Long> toRemind(String regionId, LocalDate answerBy) {
    return em
        .createQuery(
            "select b.id from Booking b where b.regionId = :region and b.state in :open"
                + " and b.answerBy <= :day and b.remindedOn is null order by b.answerBy, b.id",
            Long.class)
        .setParameter("region", regionId)
        .setParameter("open", BookingState.OPEN)
        .setParameter("day", answerBy)
        .getResultList();
  }

  /** A list question within the caller's scope. */
  BookingQuery ask(BookingCriteria criteria, Scope scope) {
    return new BookingQuery(em, criteria, scope);
  }

  /** A booking in words. */
  Optional<BookingRow> row(String regionId, long id) {
    return ask(
            BookingCriteria.one(regionId, id),
            new Scope(regionId, true, Set.of(), Optional.empty()))
        .rows(Sort.byDefault(), new Page(0, 1))
        .stream()
        .findFirst();
  }

  /** Stores a new booking and gives it its id. */
  Booking add(Booking booking) {
    em.persist(booking);
    em.flush();
    return booking;
  }

  /** Writes what was changed, so that rows read afterwards show it. */
  void flush() {
    em.flush();
  }
}
