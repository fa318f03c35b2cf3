package org.famulus.core.access;

/** There is no such record, or none that the caller may know of. */
public class NotFoundException extends AccessDeniedException {

  private static final long serialVersionUID = 1L;

  /** For the log: what was looked for. */
  public NotFoundException(String what, Object id) {
    super("There is no " + what + " " + id + ".");
  }
}
