package org.famulus.core.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

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
    Optional<Placement> found = ofDecision(decisionId);
    found.ifPresent(
        placement -> {
          em.lock(placement, LockModeType.PESSIMISTIC_WRITE);
          em.refresh(placement);
        });
    return found;
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
