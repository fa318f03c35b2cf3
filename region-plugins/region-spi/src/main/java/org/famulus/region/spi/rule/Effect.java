package org.famulus.region.spi.rule;

/** What a broken rule does to the command; the strongest one decides passage. */
public enum Effect {
  /** The command is refused and nothing is saved. */
  BLOCK,
  /** The command is saved, but the case cannot move to its next state. */
  HOLD,
  /** The command goes on once staff has written a reason; the reason is audited. */
  WARN,
  /** The command goes on and a to-do is created. */
  TASK
}
