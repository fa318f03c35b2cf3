package org.famulus.core.host;

import java.util.Set;

/** How far a host has come on its way to take students; label {@code host.stage.<NAME>}. */
public enum HostStage {
  /** Somebody has heard of it. */
  FOUND,
  /** Somebody of the programme has spoken or written to it. */
  CONTACTED,
  /** It says that it is willing; nothing is signed. */
  WILLING,
  /** A statement of willingness is signed. */
  SIGNED,
  /** It is recognised as a teaching practice or hospital, too. */
  TEACHING_PRACTICE,
  /** It does not take part for now, with a reason. */
  RESTING;

  /** Stages of hosts the programme can tell of. */
  static final Set<HostStage> WILLING_OR_MORE = Set.of(WILLING, SIGNED, TEACHING_PRACTICE);

  /** Whether a host cannot be there without a statement of willingness in force. */
  public boolean needsStatement() {
    return this == SIGNED || this == TEACHING_PRACTICE;
  }
}
