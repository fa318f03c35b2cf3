package org.famulus.region.spi.rule;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a rule may know; made anew for every question, the same for all rules but the parameters.
 *
 * @param moment what is about to happen
 * @param today the day by the application's clock, in the programme's time zone
 * @param subject facts of the subject, a record of {@code org.famulus.region.spi.facts} or the
 *     region's own
 * @param parameters the rule's parameters as of its reference date
 */
public record RuleContext(
    Moment moment, LocalDate today, Object subject, ParameterValues parameters) {

  public RuleContext {
    Objects.requireNonNull(moment, "A rule is asked at a moment.");
    Objects.requireNonNull(today, "A rule is asked on a day.");
    Objects.requireNonNull(subject, "A rule is asked about a subject.");
    Objects.requireNonNull(parameters, "A rule is asked with parameters, even if there are none.");
  }

  /**
   * The subject as the facts the rule expects at its moments.
   *
   * @throws ClassCastException if the rule is declared for a moment with other facts
   */
  public <T> T subject(Class<T> type) {
    return type.cast(subject);
  }
}
