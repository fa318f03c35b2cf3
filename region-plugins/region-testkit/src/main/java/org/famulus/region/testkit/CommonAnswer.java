package org.famulus.region.testkit;

/** What a region says about a {@link CommonCase}. */
public sealed interface CommonAnswer {

  /** A rule refuses it, and lets the neighbouring case pass. */
  static CommonAnswer refused(RuleSample refused, RuleSample fine) {
    return new Shown(refused, fine);
  }

  /** The region does not refuse it, for the reason given: the core does, or the programme allows it. */
  static CommonAnswer notRefused(String reason) {
    return new NotRefused(reason);
  }

  /**
   * A pair of samples of one rule at one moment.
   *
   * @param refused the case, broken
   * @param fine its neighbour, kept
   */
  record Shown(RuleSample refused, RuleSample fine) implements CommonAnswer {}

  /**
   * Not refused by a rule of the region.
   *
   * @param reason why, in a sentence for whoever reads the tests
   */
  record NotRefused(String reason) implements CommonAnswer {}
}
