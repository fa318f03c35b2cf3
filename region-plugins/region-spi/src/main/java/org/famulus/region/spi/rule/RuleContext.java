package org.famulus.region.spi.rule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule may know; made anew for every question, the same for all rules but the parameters.
 *
 * @param moment what is about to happen
 * @param today the day by the application's clock, in the programme's time zone
 * @param subject facts of the subject, a record of {@code org.famulus.region.spi.facts} or the
 *     region's own
 * @param parameters the rule's parameters as of its reference date
 * @param aboutPerson what the region's own {@code FactsProvider} knows of the person the subject is
 *     about; empty if it has none, or if the subject is about nobody
 */
public record RuleContext(
    Moment moment,
    LocalDate today,
    Object subject,
    ParameterValues parameters,
    Optional<Object> aboutPerson) {

  public RuleContext {
    Objects.requireNonNull(moment, "A rule is asked at a moment.");
    Objects.requireNonNull(today, "A rule is asked on a day.");
    Objects.requireNonNull(subject, "A rule is asked about a subject.");
    Objects.requireNonNull(parameters, "A rule is asked with parameters, even if there are none.");
    Objects.requireNonNull(aboutPerson, "Say Optional.empty() if the region has no facts of its own.");
  }

  /** A question about a subject of which the region has no facts of its own. */
  public RuleContext(Moment moment, LocalDate today, Object subject, ParameterValues parameters) {
    this(moment, today, subject, parameters, Optional.empty());
  }

  /**
   * The subject as the facts the rule expects at its moments.
   *
   * @throws ClassCastException if the rule is declared for a moment with other facts
   */
  public <T> T subject(Class<T> type) {
    return type.cast(subject);
  }

  /**
   * The region's own facts about the person, if it has any.
   *
   * @throws ClassCastException if the region's provider gives facts of another type
   */
  public <T> Optional<T> own(Class<T> type) {
    return aboutPerson.map(type::cast);
  }
}
