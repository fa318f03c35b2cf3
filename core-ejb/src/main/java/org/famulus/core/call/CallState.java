package org.famulus.core.call;

/**
 * Where a call stands; label {@code call.state.<NAME>}. That it is open, or has closed, follows
 * from its dates.
 */
public enum CallState {
  /** Only the faculty sees it. */
  PLANNED,
  /** Home institutions, units and students see it. */
  PUBLISHED
}
