package org.famulus.region.spi.rule;

/** Parameters of a whole programme as of one day, handed to a compliance policy with its question. */
public interface ProgrammeParameters {

  /** Parameters of the catalogue. */
  ParameterValues ofRegion();

  /**
   * Parameters of a rule.
   *
   * @throws IllegalArgumentException if the region has no such rule
   */
  ParameterValues ofRule(String ruleId);
}
