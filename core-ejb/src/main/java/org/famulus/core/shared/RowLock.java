package org.famulus.core.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Keeps others from changing a row until the transaction ends. */
public final class RowLock {

  private RowLock() {}

  /**
   * Locks the row of an entity and reads it anew: what was found before the lock may be what
   * another transaction has just changed.
   *
   * @param em the entity manager that found it
   * @param found the entity, if there is one
   */
  public static <T> Optional<T> anew(EntityManager em, Optional<T> found) {
    found.ifPresent(
        entity -> {
          em.lock(entity, LockModeType.PESSIMISTIC_WRITE);
          em.refresh(entity);
        });
    return found;
  }
}
