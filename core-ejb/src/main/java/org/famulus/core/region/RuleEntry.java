package org.famulus.core.region;

import java.util.List;
import java.util.Set;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.ReferenceDate;

/**
 * A rule as the rule book shows it; its wording is the bundle key {@code rule.<id>}.
 *
 * @param id its id
 * @param sources ids of statements, facts and laws it follows from
 * @param moments when it is asked
 * @param effects what follows if it is broken
 * @param referenceDate as of which date its parameters are read
 * @param parameters its numbers and dates
 */
public record RuleEntry(
    String id,
    List<String> sources,
    Set<Moment> moments,
    Set<Effect> effects,
    ReferenceDate referenceDate,
    List<ParameterEntry> parameters) {

  public RuleEntry {
    sources = List.copyOf(sources);
    parameters = List.copyOf(parameters);
  }
}
