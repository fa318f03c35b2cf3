package org.famulus.core.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.agreement.Agreement;
import org.famulus.core.agreement.AgreementParty;

/** Finds and stores many agreements at a time. */
@ApplicationScoped
class AgreementStore {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** All agreements of a region; one statement. */
  List<Agreement> all(String regionId) {
    return em
        .createQuery("select a from Agreement a where a.regionId = :region", Agreement.class)
        .setParameter("region", regionId)
        .getResultList();
  }

  /** Ids of the parties of every agreement of a region; one statement. */
  Map<Long, Set<Long>> parties(String regionId) {
    return em
        .createQuery(
            "select p from AgreementParty p where p.agreementId in"
                + " (select a.id from Agreement a where a.regionId = :region)",
            AgreementParty.class)
        .setParameter("region", regionId)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                AgreementParty::agreementId,
                Collectors.mapping(AgreementParty::organisationId, Collectors.toSet())));
  }

  /** Stores new agreements, so that parties can join them. */
  void add(List<Agreement> added) {
    added.forEach(em::persist);
    em.flush();
  }

  /** Stores that institutions are party to agreements. */
  void join(List<AgreementParty> parties) {
    parties.forEach(em::persist);
    em.flush();
  }
}
