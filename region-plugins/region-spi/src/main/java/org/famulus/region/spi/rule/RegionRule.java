package org.famulus.region.spi.rule;

import java.util.List;
import java.util.Set;

/**
 * One rule of a programme.
 *
 * <p>All rules of a moment are asked, always, in no particular order; a rule must not rely on
 * another having been asked. The core combines the answers: any BLOCK refuses, else any HOLD holds;
 * independently every WARN demands its own written reason and every TASK creates its own to-do.
 * {@link #check} is called inside the transaction that changes the subject, possibly many times a
 * second; it must not do input or output and must give the same answer for the same context.
 * Answering {@code null} or throwing counts as a defect of the region: the command fails, nothing
 * is saved, and the log names the rule.
 */
public interface RegionRule {

  /** The rule's stable id as in the rule book, for example {@code SKA-R05}. */
  String id();

  /** Rises whenever the rule's logic changes; kept with every verdict. */
  default int version() {
    return 1;
  }

  /** Ids of the statements, facts and laws the rule follows from, for the rule book. */
  List<String> sources();

  /** The moments at which the rule is asked. */
  Set<Moment> moments();

  /** The effects a broken rule can have, for the rule book. */
  Set<Effect> effects();

  /** Numbers and dates of the rule: versioned configuration, never constants in {@link #check}. */
  default List<Parameter> parameters() {
    return List.of();
  }

  /**
   * The date as of which the parameters are read. Old cases stay judged by the values of their own
   * date.
   */
  default ReferenceDate referenceDate() {
    return ReferenceDate.TODAY;
  }

  /**
   * Whether its reasons tell of health or police. They are shown to the person concerned and to
   * verifiers only; everybody else reads that a confidential matter is open, and no more.
   */
  default boolean isConfidential() {
    return false;
  }

  /**
   * Judges the subject of the context.
   *
   * @param context what is about to happen, with the facts and the parameters' values
   * @return the answer, never {@code null}
   */
  Verdict check(RuleContext context);
}
