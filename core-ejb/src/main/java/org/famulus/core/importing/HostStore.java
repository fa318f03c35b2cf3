package org.famulus.core.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.famulus.core.host.Host;

/** Finds and stores many hosts at a time. */
@ApplicationScoped
class HostStore {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** All hosts of the programme. */
  List<Host> all(String regionId) {
    return em
        .createQuery("select h from Host h where h.regionId = :region order by h.id", Host.class)
        .setParameter("region", regionId)
        .getResultList();
  }

  /** Stores new hosts. */
  void add(List<Host> added) {
    added.forEach(em::persist);
    em.flush();
  }
}
