package org.famulus.region.spi.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a programme wants to reach and reports of itself beside the shared figures.
 *
 * @param goals its goals, in the order in which they are told and reported on
 * @param longFrom the parameter that says from how many days on a placement is a long one
 */
public record ProgrammeReport(List<ProgrammeGoal> goals, Optional<OfRule> longFrom) {

  /** A programme without goals, which does not tell short from long. */
  public static final ProgrammeReport NONE = new ProgrammeReport(List.of(), Optional.empty());

  public ProgrammeReport {
    goals = List.copyOf(goals);
  }

  /**
   * A parameter of a rule.
   *
   * @param ruleId the rule
   * @param parameter its parameter, of the type DAYS
   */
  public record OfRule(String ruleId, String parameter) {

    public OfRule {
      Objects.requireNonNull(ruleId, "A parameter belongs to a rule.");
      Objects.requireNonNull(parameter, "A parameter has a key.");
    }
  }
}
