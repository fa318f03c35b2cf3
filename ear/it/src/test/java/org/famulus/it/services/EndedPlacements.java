package org.famulus.it.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.famulus.core.placement.PlacementState;

/** Placements of MiLaMed that were started and are over, stored past the use cases. */
@ApplicationScoped
public class EndedPlacements {

  private static final int DAYS = 30;

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private MilamedGround milamed;

  /** A Famulatur of a student that ended on a day. */
  @Transactional
  public long placement(long person, LocalDate lastDay) {
    LocalDate firstDay = lastDay.minusDays(DAYS - 1);
    long placement =
        milamed
            .practicum(
                person, "FAMULATUR", "general_practice", firstDay, lastDay, PlacementState.ENDED)
            .placement();
    em.createQuery("update Placement p set p.startedOn = :day where p.id = :id")
        .setParameter("day", firstDay)
        .setParameter("id", placement)
        .executeUpdate();
    return placement;
  }
}
