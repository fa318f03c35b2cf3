package org.famulus.region.spi.compliance;

/** Where a requirement stands; label {@code requirement.status.<NAME>}. Nothing more is stored. */
public enum RequirementStatus {
  /** Nothing was handed in. */
  REQUIRED,
  /** The student says it was handed in; nobody has looked at it. */
  SUBMITTED,
  /** A test was taken and its answer is awaited. */
  TEST_PENDING,
  /** A verifier has seen that it is in order; the same word stands for an exemption. */
  VERIFIED,
  /** This placement does not need it after all. */
  NOT_REQUIRED,
  /** It was in order, and its last day is past. */
  EXPIRED
}
