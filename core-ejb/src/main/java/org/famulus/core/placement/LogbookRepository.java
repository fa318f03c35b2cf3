package org.famulus.core.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Stores and finds the days of logbooks. */
@ApplicationScoped
public class LogbookRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** The days of a placement, the latest first. */
  public List<LogbookDay> of(long placementId) {
    return em
        .createQuery(
            "select l from LogbookDay l where l.placementId = :placement order by l.day desc",
            LogbookDay.class)
        .setParameter("placement", placementId)
        .getResultList();
  }

  /** A day of a placement. */
  Optional<LogbookDay> on(long placementId, LocalDate day) {
    return of(placementId).stream().filter(each -> each.form().day().equals(day)).findFirst();
  }

  /** Whether a student's placements that are under way lack the day. */
  long countWithout(String regionId, long personId, LocalDate day) {
    return em.createQuery(
            "select count(p) from Placement p where p.regionId = :region and p.personId = :person"
                + " and p.state = :started and p.firstDay <= :day and p.lastDay >= :day"
                + " and p.id not in (select l.placementId from LogbookDay l where l.day = :day)",
            Long.class)
        .setParameter("region", regionId)
        .setParameter("person", personId)
        .setParameter("started", PlacementState.STARTED)
        .setParameter("day", day)
        .getSingleResult();
  }

  /** Stores a new day. */
  LogbookDay add(LogbookDay day) {
    em.persist(day);
    return day;
  }

  /** Takes a day out. */
  void remove(LogbookDay day) {
    em.remove(day);
  }
}
