package org.famulus.region.spi.port;

import org.famulus.region.spi.rule.ParameterValues;

/**
 * The core's rule engine for a region's own services: it asks all rules of the moment with their
 * dated parameters and the region's facts about the person, and combines what they say as everywhere.
 * Injected; it answers for the region of the class it is injected into.
 *
 * <p>Asked within a method marked {@code UseCase} or {@code Reads}. The service carries the answers
 * on: a refusal ends the command with {@code CommandOutcome.refused}, notices go along with {@code
 * CommandOutcome.done}; both stand in the audit trail then.
 */
public interface RegionRules {

  /** Asks. */
  RuleAnswers ask(RuleQuestion question);

  /** What the rule's parameter is today, for pages that tell a limit before it is reached. */
  ParameterValues parametersOf(String ruleId);
}
