package org.famulus.core.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

  /**
   * What each of the organisations, and each of those above them, belongs to; the topmost belong to
   * nothing. One statement climbs three levels, which is as high as a hospital has them.
   */
  public Map<Long, Long> parentsOf(Set<Long> organisations) {
    Map<Long, Long> parents = new HashMap<>();
    Set<Long> climbing = new HashSet<>(organisations);
    while (!climbing.isEmpty()) {
      Set<Long> highest = new HashSet<>();
      em.createQuery(
              "select o.id, o.parentId, p.parentId, g.parentId from Organisation o"
                  + " left join Organisation p on p.id = o.parentId"
                  + " left join Organisation g on g.id = p.parentId where o.id in :ids",
              Object[].class)
          .setParameter("ids", climbing)
          .getResultStream()
          .forEach(
              line -> {
                int level = 1;
                while (level < line.length && line[level] != null) {
                  parents.put((Long) line[level - 1], (Long) line[level]);
                  level++;
                }
                if (level == line.length) {
                  highest.add((Long) line[level - 1]);
                }
              });
      highest.removeAll(parents.keySet());
      climbing = highest;
    }
    return parents;
  }
}
