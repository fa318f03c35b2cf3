package org.famulus.core.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.shared.RowLock;

/** Stores and finds placements. */
@ApplicationScoped
public class PlacementRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** The placement an admission began. */
  public Optional<Placement> ofDecision(long decisionId) {
    return em
        .createQuery("select p from Placement p where p.decisionId = :decision", Placement.class)
        .setParameter("decision", decisionId)
        .getResultStream()
        .findFirst();
  }

  /** The same, locked against concurrent changes until the transaction ends. */
  public Optional<Placement> lockOfDecision(long decisionId) {
    return RowLock.anew(em, ofDecision(decisionId));
  }

  /** The placement a booking began. */
  public Optional<Placement> ofBooking(long bookingId) {
    return em
        .createQuery("select p from Placement p where p.bookingId = :booking", Placement.class)
        .setParameter("booking", bookingId)
        .getResultStream()
        .findFirst();
  }

  /** A placement of the region. */
  public Optional<Placement> find(String regionId, long id) {
    return Optional.ofNullable(em.find(Placement.class, id))
        .filter(placement -> placement.regionId().equals(regionId));
  }

  /** The same, locked against concurrent changes until the transaction ends, and read anew. */
  public Optional<Placement> lock(String regionId, long id) {
    return RowLock.anew(em, find(regionId, id));
  }

  /** Placements with the ids, by first day. */
  public List<Placement> some(String regionId, Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    return em
        .createQuery(
            "select p from Placement p where p.regionId = :region and p.id in :ids"
                + " order by p.firstDay, p.id",
            Placement.class)
        .setParameter("region", regionId)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** Ids of placements in the states, by first day. */
  public List<Long> ids(String regionId, Set<PlacementState> states) {
    return em
        .createQuery(
            "select p.id from Placement p where p.regionId = :region and p.state in :states"
                + " order by p.firstDay, p.id",
            Long.class)
        .setParameter("region", regionId)
        .setParameter("states", states)
        .getResultList();
  }

  /** Ids of a unit's placements in the states, always in the same order, for locking. */
  public List<Long> idsOfUnit(String regionId, long unitId, Set<PlacementState> states) {
    return em
        .createQuery(
            "select p.id from Placement p where p.regionId = :region and p.unitId = :unit"
                + " and p.state in :states order by p.id",
            Long.class)
        .setParameter("region", regionId)
        .setParameter("unit", unitId)
        .setParameter("states", states)
        .getResultList();
  }

  /** Ids of placements in the states that begin on the day or earlier, by first day. */
  public List<Long> begunBy(String regionId, Set<PlacementState> states, LocalDate day) {
    return em
        .createQuery(
            "select p.id from Placement p where p.regionId = :region and p.state in :states"
                + " and p.firstDay <= :day order by p.firstDay, p.id",
            Long.class)
        .setParameter("region", regionId)
        .setParameter("states", states)
        .setParameter("day", day)
        .getResultList();
  }

  /** Ids of placements in the states whose last day was before the day, by last day. */
  public List<Long> overBefore(String regionId, Set<PlacementState> states, LocalDate day) {
    return em
        .createQuery(
            "select p.id from Placement p where p.regionId = :region and p.state in :states"
                + " and p.lastDay < :day order by p.lastDay, p.id",
            Long.class)
        .setParameter("region", regionId)
        .setParameter("states", states)
        .setParameter("day", day)
        .getResultList();
  }

  /** The pauses of a placement, by first day. */
  public List<Interruption> interruptions(long placementId) {
    return em
        .createQuery(
            "select i from Interruption i where i.placementId = :placement"
                + " order by i.firstDay, i.id",
            Interruption.class)
        .setParameter("placement", placementId)
        .getResultList();
  }

  /** Stores a pause. */
  Interruption add(Interruption interruption) {
    em.persist(interruption);
    return interruption;
  }

  /** The supervisors the unit has named for this very placement, in the order they were named. */
  public List<Supervisor> supervisors(long placementId) {
    return em
        .createQuery(
            "select s from Supervisor s where s.placementId = :placement order by s.id",
            Supervisor.class)
        .setParameter("placement", placementId)
        .getResultList();
  }

  /** Names other supervisors for a placement. */
  void replaceSupervisors(long placementId, List<Supervisor> named) {
    supervisors(placementId).forEach(em::remove);
    // The store writes new rows before it deletes old ones; an address may stay the same.
    em.flush();
    named.forEach(em::persist);
  }

  /** A person's placements in the states, by first day. */
  public List<Placement> ofPerson(String regionId, long personId, Set<PlacementState> states) {
    return em
        .createQuery(
            "select p from Placement p where p.regionId = :region and p.personId = :person"
                + " and p.state in :states order by p.firstDay, p.id",
            Placement.class)
        .setParameter("region", regionId)
        .setParameter("person", personId)
        .setParameter("states", states)
        .getResultList();
  }

  /** Whether an application holds a place by another decision. */
  public boolean holdsAnother(long applicationId, long placementId) {
    return em.createQuery(
                "select count(p) from Placement p where p.applicationId = :application"
                    + " and p.id <> :placement and p.state in :holding",
                Long.class)
            .setParameter("application", applicationId)
            .setParameter("placement", placementId)
            .setParameter("holding", PlacementState.HOLDING)
            .getSingleResult()
        > 0;
  }

  /** Stores a new placement. */
  public Placement add(Placement placement) {
    em.persist(placement);
    return placement;
  }
}
