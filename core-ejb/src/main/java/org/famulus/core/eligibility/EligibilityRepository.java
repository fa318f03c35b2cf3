package org.famulus.core.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Stores and finds assessments of eligibility. */
@ApplicationScoped
public class EligibilityRepository {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** All assessments of an application, the latest first, reversed ones too. */
  public List<EligibilityAssessment> of(long applicationId) {
    return em
        .createQuery(
            "select e from EligibilityAssessment e where e.applicationId = :application"
                + " order by e.decidedAt desc, e.id desc",
            EligibilityAssessment.class)
        .setParameter("application", applicationId)
        .getResultList();
  }

  /** Stores a new assessment. */
  public EligibilityAssessment add(EligibilityAssessment assessment) {
    em.persist(assessment);
    return assessment;
  }
}
