package org.famulus.core.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who hangs below whom; a right for a hospital is a right for its units. */
@ApplicationScoped
public class OrganisationTree {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** The organisations and everything below them. */
  public Set<Long> withDescendants(Set<Long> organisations) {
    Set<Long> all = new HashSet<>(organisations);
    Set<Long> level = organisations;
    while (!level.isEmpty()) {
      List<Long> below =
          em.createQuery("select o.id from Organisation o where o.parentId in :level", Long.class)
              .setParameter("level", level)
              .getResultList();
      level = new HashSet<>(below);
      level.removeAll(all);
      all.addAll(level);
    }
    return Set.copyOf(all);
  }
}
