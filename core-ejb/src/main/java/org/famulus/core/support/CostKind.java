package org.famulus.core.support;

/** What a student's costs are for; label {@code support.cost.<NAME>}. */
public enum CostKind {
  /** The way to the host and back. */
  TRAVEL,
  /** A room near the host. */
  LODGING
}
