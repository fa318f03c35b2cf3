package org.famulus.core.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Stores and finds values of dated parameters. Values are added, never changed. */
@ApplicationScoped
public class ParameterRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** All values entered in a region, by owner, name and first day. */
  List<RuleParameter> of(String regionId) {
    return em.createNamedQuery(RuleParameter.OF_REGION, RuleParameter.class)
        .setParameter("region", regionId)
        .getResultList();
  }

  /** Stores a value and gives it its id. */
  RuleParameter add(RuleParameter value) {
    em.persist(value);
    em.flush();
    return value;
  }
}
