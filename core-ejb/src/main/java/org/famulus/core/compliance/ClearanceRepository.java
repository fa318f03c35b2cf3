package org.famulus.core.compliance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.famulus.core.placement.PlacementState;

/** Finds placements with the words lists and pages need, and counts them. */
@ApplicationScoped
public class ClearanceRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** A list question. */
  ClearanceQuery ask(ClearanceCriteria criteria) {
    return new ClearanceQuery(em, criteria);
  }

  /** Placements by id, with the words for them. */
  List<ClearanceQuery.Face> faces(String regionId, Collection<Long> ids) {
    return ids.isEmpty() ? List.of() : ClearanceQuery.faces(em, regionId, ids);
  }

  /** How many placements that begin in the days given are not ready, by first day. */
  Map<LocalDate, Long> notReady(String regionId, LocalDate from, LocalDate to) {
    Map<LocalDate, Long> counts = new TreeMap<>();
    em.createQuery(
            "select p.firstDay, count(p) from Placement p where p.regionId = :region"
                + " and p.state in :states and p.cleared = false"
                + " and p.firstDay between :first and :last group by p.firstDay",
            Object[].class)
        .setParameter("region", regionId)
        .setParameter("states", PlacementState.BEFORE_START)
        .setParameter("first", from)
        .setParameter("last", to)
        .getResultList()
        .forEach(line -> counts.put((LocalDate) line[0], (Long) line[1]));
    return counts;
  }

  /** How many placements stand in the state. */
  long count(String regionId, PlacementState state) {
    return em.createQuery(
            "select count(p) from Placement p where p.regionId = :region and p.state = :state",
            Long.class)
        .setParameter("region", regionId)
        .setParameter("state", state)
        .getSingleResult();
  }
}
