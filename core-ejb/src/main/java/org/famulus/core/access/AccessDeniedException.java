package org.famulus.core.access;

import jakarta.ejb.ApplicationException;

/**
 * The caller may not do or see this. Pages answer "not found", so that nobody learns whether a
 * foreign record exists.
 */
@ApplicationException(rollback = true, inherited = true)
public class AccessDeniedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** For the log: who wanted what. */
  public AccessDeniedException(String message) {
    super(message);
  }
}
