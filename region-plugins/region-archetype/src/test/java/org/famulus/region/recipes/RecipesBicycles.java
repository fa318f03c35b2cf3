package org.famulus.region.recipes;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.access.UseCase;
import org.famulus.region.spi.port.RegionGate;

/** Lends bicycles. */
@Stateless
public class RecipesBicycles {

  @PersistenceContext(unitName = "recipes")
  private EntityManager em;

  @Inject private RegionGate gate;

  /** All bicycles lent, for those who see every placement of the programme. */
  @Reads(permission = Permission.PLACEMENT_VIEW)
  public List<RecipesBicycle.Row> lent() {
    gate.allowProgramme();
    return em.createNamedQuery(RecipesBicycle.ALL, RecipesBicycle.class)
        .getResultStream()
        .map(RecipesBicycle::row)
        .toList();
  }

  /** Lends a bicycle to a student. */
  @UseCase(value = "recipes.bicycle.lend", permission = Permission.PLACEMENT_EDIT)
  public void lend(long personId, String colour, LocalDate day) {
    gate.allowPerson(personId);
    em.persist(new RecipesBicycle(personId, colour, day));
  }
}
