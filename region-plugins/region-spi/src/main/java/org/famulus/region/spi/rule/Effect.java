package org.famulus.region.spi.rule;

/**
 * What a broken rule does to the command. All rules of the moment have answered before any effect
 * counts: one BLOCK refuses; else one HOLD holds; every WARN demands its own written reason and
 * every TASK makes its own to-do, whatever the others say.
 */
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
