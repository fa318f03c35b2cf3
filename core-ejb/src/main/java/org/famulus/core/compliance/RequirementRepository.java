package org.famulus.core.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.placement.PlacementState;
import org.famulus.region.spi.compliance.RequirementStatus;

/** Stores and finds requirements. */
@ApplicationScoped
public class RequirementRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** The placement a requirement belongs to, so that it can be locked before anything is read. */
  public Optional<Long> placementOf(String regionId, long id) {
    return em
        .createQuery(
            "select r.placementId from Requirement r where r.regionId = :region and r.id = :id",
            Long.class)
        .setParameter("region", regionId)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** The requirements of a placement, in the order they fall due. */
  public List<Requirement> of(long placementId) {
    return ofAll(Set.of(placementId)).getOrDefault(placementId, List.of());
  }

  /** The requirements of each of the placements, in the order they fall due; one statement. */
  public Map<Long, List<Requirement>> ofAll(Collection<Long> placementIds) {
    if (placementIds.isEmpty()) {
      return Map.of();
    }
    return em
        .createQuery(
            "select r from Requirement r where r.placementId in :placements"
                + " order by r.dueOn, r.id",
            Requirement.class)
        .setParameter("placements", placementIds)
        .getResultStream()
        .collect(Collectors.groupingBy(Requirement::placementId));
  }

  /** Placements before their start with a verified requirement whose last day is past. */
  public List<Long> withExpired(String regionId, LocalDate today) {
    return em
        .createQuery(
            "select distinct r.placementId from Requirement r"
                + " join Placement p on p.id = r.placementId where r.regionId = :region"
                + " and r.status = :verified and r.validUntil < :today and p.state in :states"
                + " order by r.placementId",
            Long.class)
        .setParameter("region", regionId)
        .setParameter("verified", RequirementStatus.VERIFIED)
        .setParameter("today", today)
        .setParameter("states", PlacementState.BEFORE_START)
        .getResultList();
  }

  /** Placements not yet over with a requirement somebody has to act on. */
  public List<Long> withOpen(String regionId) {
    return em
        .createQuery(
            "select distinct r.placementId from Requirement r"
                + " join Placement p on p.id = r.placementId where r.regionId = :region"
                + " and r.waitsFor <> :nobody and p.state in :states order by r.placementId",
            Long.class)
        .setParameter("region", regionId)
        .setParameter("nobody", ActsNext.NOBODY)
        .setParameter("states", PlacementState.DEMANDING)
        .getResultList();
  }

  /** A desk's question. */
  DeskQuery ask(DeskCriteria criteria, boolean confidential) {
    return new DeskQuery(em, criteria, confidential);
  }

  /** How many things wait for a student. */
  long waitingFor(String regionId, long personId) {
    return ofStudent("count(r)", Long.class, regionId, personId);
  }

  /** The first day on which something falls due that waits for a student. */
  Optional<LocalDate> nextDueOf(String regionId, long personId) {
    return Optional.ofNullable(
        ofStudent("min(r.dueOn)", LocalDate.class, regionId, personId));
  }

  private <T> T ofStudent(String what, Class<T> type, String regionId, long personId) {
    return em.createQuery(
            "select "
                + what
                + " from Requirement r join Placement p on p.id = r.placementId"
                + " where r.regionId = :region and p.personId = :person"
                + " and r.waitsFor = :student and p.state in :states",
            type)
        .setParameter("region", regionId)
        .setParameter("person", personId)
        .setParameter("student", ActsNext.STUDENT)
        .setParameter("states", PlacementState.BEFORE_START)
        .getSingleResult();
  }

  /** Stores a new requirement. */
  public Requirement add(Requirement requirement) {
    em.persist(requirement);
    return requirement;
  }
}
