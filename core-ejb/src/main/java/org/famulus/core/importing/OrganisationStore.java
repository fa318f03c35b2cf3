package org.famulus.core.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationType;
import org.famulus.core.organisation.RegionOrganisation;

/** Finds and stores many organisations at a time. */
@ApplicationScoped
class OrganisationStore {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** All organisations of a type, the oldest first; one statement. */
  List<Organisation> ofType(String regionId, OrganisationType type) {
    return em
        .createQuery(
            "select o from Organisation o where o.type = :type and exists"
                + " (select r.organisationId from RegionOrganisation r"
                + " where r.organisationId = o.id and r.regionId = :region) order by o.id",
            Organisation.class)
        .setParameter("type", type)
        .setParameter("region", regionId)
        .getResultList();
  }

  /** Stores new organisations of the region, so that others can refer to them. */
  void add(String regionId, List<Organisation> added) {
    added.forEach(em::persist);
    // The store knows no order between an organisation and what refers to it by id.
    em.flush();
    added.forEach(organisation -> em.persist(new RegionOrganisation(regionId, organisation.id())));
    em.flush();
  }
}
