package org.famulus.core.interest;

/** As what somebody approves an interest; label {@code interest.approver.<NAME>}. */
public enum ApproverRole {
  /** Head of the unit. */
  HEAD,
  /** Head of a section, to whom the head of the unit has delegated approval. */
  DELEGATE
}
