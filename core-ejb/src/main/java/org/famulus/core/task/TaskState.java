package org.famulus.core.task;

/** Where a to-do stands; label {@code task.state.<NAME>}. */
public enum TaskState {
  /** It waits. */
  OPEN,
  /** What it asked for was done, or is no longer needed. */
  DONE
}
