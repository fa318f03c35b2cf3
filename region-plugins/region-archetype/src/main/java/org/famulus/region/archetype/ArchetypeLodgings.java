package org.famulus.region.archetype;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.port.RegionGate;

/** The programme's lodgings, in a table of its own. */
@Stateless
public class ArchetypeLodgings {

  @PersistenceContext(unitName = "archetype")
  private EntityManager em;

  @Inject private RegionGate gate;

  /** All lodgings; everybody in the programme may know them. */
  @Reads(permission = Permission.REGION_VIEW)
  public List<ArchetypeLodging.Row> all() {
    gate.allowEverybody();
    return em.createNamedQuery(ArchetypeLodging.ALL, ArchetypeLodging.class)
        .getResultStream()
        .map(ArchetypeLodging::row)
        .toList();
  }
}
