package org.famulus.core.shared;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Gives running numbers. The range's row stays locked until the caller's transaction ends: numbers
 * have no gaps and no two records get the same one, however many nodes write.
 */
@ApplicationScoped
public class NumberRanges {

  private static final Logger LOG = Logger.getLogger(NumberRanges.class.getName());

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  @Inject private NumberRangeOpening opening;

  /** The next number of the range; the first one is 1. */
  public int next(String regionId, String name, int year) {
    return next(regionId, name, year, 1);
  }

  /**
   * Takes several numbers in a row.
   *
   * @param count how many, at least one
   * @return the first of them
   */
  public int next(String regionId, String name, int year, int count) {
    if (!raise(regionId, name, year, count)) {
      open(regionId, name, year);
      if (!raise(regionId, name, year, count)) {
        throw new IllegalStateException("The number range " + name + " " + year + " is missing.");
      }
    }
    int last =
        em.createQuery(
                "select n.lastNumber from NumberRange n"
                    + " where n.regionId = :region and n.name = :name and n.year = :year",
                Integer.class)
            .setParameter("region", regionId)
            .setParameter("name", name)
            .setParameter("year", year)
            .getSingleResult();
    return last - count + 1;
  }

  private void open(String regionId, String name, int year) {
    try {
      opening.open(regionId, name, year);
    } catch (EJBException collision) {
      // Another node has just opened the same range; that is all we need.
      LOG.log(Level.FINE, "The number range was opened by somebody else", collision);
    }
  }

  private boolean raise(String regionId, String name, int year, int count) {
    return em.createQuery(
                "update NumberRange n set n.lastNumber = n.lastNumber + :count"
                    + " where n.regionId = :region and n.name = :name and n.year = :year")
            .setParameter("count", count)
            .setParameter("region", regionId)
            .setParameter("name", name)
            .setParameter("year", year)
            .executeUpdate()
        == 1;
  }
}
