package org.famulus.region.recipes;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.port.RegionGate;

/** The report on bicycles: figures, no people. */
@Named
@Stateless
public class RecipesReport {

  @PersistenceContext(unitName = "recipes")
  private EntityManager em;

  @Inject private RegionGate gate;

  /** How many bicycles of each colour are lent; counted in the database. */
  @Reads(permission = Permission.REPORT_VIEW)
  public List<Line> getLines() {
    gate.allowProgramme();
    return em.createNamedQuery(RecipesBicycle.BY_COLOUR, Object[].class)
        .getResultStream()
        .map(row -> new Line((String) row[0], (Long) row[1]))
        .toList();
  }

  /**
   * A line of the report.
   *
   * @param colour a colour
   * @param bicycles how many of it are lent
   */
  public record Line(String colour, long bicycles) {}
}
