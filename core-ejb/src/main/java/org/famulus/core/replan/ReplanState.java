package org.famulus.core.replan;

import java.util.EnumSet;
import java.util.Set;

/** Where a plan stands; label {@code replan.state.<NAME>}. */
public enum ReplanState {
  /** Who would move is written down; nobody has been asked. */
  PROPOSED,
  /** Those who would move have been asked. */
  ASKING,
  /** Carried out by binding decisions. */
  PUBLISHED,
  /** Not wanted; kept as a record. */
  DISCARDED;

  /** States in which it may still be carried out. */
  public static final Set<ReplanState> OPEN = EnumSet.of(PROPOSED, ASKING);
}
