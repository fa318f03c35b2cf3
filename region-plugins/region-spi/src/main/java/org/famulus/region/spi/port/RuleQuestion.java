package org.famulus.region.spi.port;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.famulus.region.spi.rule.Moment;

/**
 * What a region's service asks its own rules.
 *
 * @param moment what is about to happen; of the region's own or of the core's
 * @param facts facts of the subject; if they are {@code AboutPerson}, the region's own facts about
 *     that person are loaded too
 * @param firstDay first day of the period in question, for parameters read as of it
 * @param reasons reasons staff wrote to go on, by rule id
 */
public record RuleQuestion(
    Moment moment, Object facts, Optional<LocalDate> firstDay, Map<String, String> reasons) {

  public RuleQuestion {
    Objects.requireNonNull(moment, "A rule is asked at a moment.");
    Objects.requireNonNull(facts, "A rule is asked about a subject.");
    Objects.requireNonNull(firstDay, "Say Optional.empty() if there is no period.");
    reasons = Map.copyOf(reasons);
  }

  /** A question without a period and without written reasons. */
  public static RuleQuestion at(Moment moment, Object facts) {
    return new RuleQuestion(moment, facts, Optional.empty(), Map.of());
  }

  /** The same with a first day. */
  public RuleQuestion from(LocalDate day) {
    return new RuleQuestion(moment, facts, Optional.of(day), reasons);
  }

  /** The same with written reasons. */
  public RuleQuestion with(Map<String, String> written) {
    return new RuleQuestion(moment, facts, firstDay, written);
  }
}
