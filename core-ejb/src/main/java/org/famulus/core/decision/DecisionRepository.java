package org.famulus.core.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.famulus.core.access.Scope;

/** Stores and finds decisions. There is no way to change one. */
@ApplicationScoped
public class DecisionRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** A decision of the region. */
  public Optional<AdmissionDecision> find(String regionId, long id) {
    return Optional.ofNullable(em.find(AdmissionDecision.class, id))
        .filter(decision -> decision.regionId().equals(regionId));
  }

  /** A list question within the caller's scope. */
  DecisionQuery ask(DecisionCriteria criteria, Scope scope) {
    return new DecisionQuery(em, criteria, scope);
  }

  /** Stores a new decision and gives it its id. */
  public AdmissionDecision add(AdmissionDecision decision) {
    em.persist(decision);
    return decision;
  }

  /**
   * Writes what was stored so far. The store does not know that a placement needs its decision and a
   * decision its print, so each sort of record is written before the next one.
   */
  void flush() {
    em.flush();
  }
}
