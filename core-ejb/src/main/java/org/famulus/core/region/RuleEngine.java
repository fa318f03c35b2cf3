package org.famulus.core.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Callers;

/** Opens a region's rule book for one command. */
@ApplicationScoped
public class RuleEngine {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private Regions regions;
  @Inject private RuleSwitches switches;
  @Inject private Callers callers;
  @Inject private OwnFactsOfRegion ownFacts;

  /** The region's rules with their parameters; reads them with one statement. */
  public RuleBook open(String regionId) {
    Caller caller = callers.current();
    return new RuleBook(
        regions.get(regionId),
        history(regionId),
        switches.switchedOff(),
        permission -> caller.holdsIn(regionId, permission),
        ownFacts.of(regions.get(regionId)));
  }

  /** The region's parameters over time. */
  public ParameterHistory history(String regionId) {
    return new ParameterHistory(
        em.createNamedQuery(RuleParameter.OF_REGION, RuleParameter.class)
            .setParameter("region", regionId)
            .getResultList());
  }
}
