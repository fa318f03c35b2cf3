package org.famulus.core.shared;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Opens a range with the first number of a year, in a transaction of its own, so that the row of a
 * year exists for everybody as soon as anybody needs it.
 */
@Stateless
@BehindTheGate("called while a use case numbers its record")
public class NumberRangeOpening {

  @PersistenceContext(unitName = "famulus-core")
  private EntityManager em;

  /** Inserts the range unless it is there; fails if somebody else inserts it at the same moment. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void open(String regionId, String name, int year) {
    if (em.find(NumberRange.class, new NumberRange.Key(regionId, name, year)) == null) {
      em.persist(new NumberRange(regionId, name, year));
    }
  }
}
