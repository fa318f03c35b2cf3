package org.famulus.region.testkit;

import java.time.LocalDate;
import java.util.Optional;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;

/**
 * A case a region shows its contract: this rule, asked at this moment about these facts, is broken
 * with this effect, or kept.
 *
 * @param ruleId the rule
 * @param moment when it is asked
 * @param today on which day
 * @param facts about what
 * @param breaks the effect if the rule is broken or drops an item, empty if it is kept
 * @param own what the region itself knows of the person, if it knows anything
 */
public record RuleSample(
    String ruleId,
    Moment moment,
    LocalDate today,
    Object facts,
    Optional<Effect> breaks,
    Optional<Object> own) {

  /** A case about a person of whom the region knows nothing. */
  public RuleSample(
      String ruleId, Moment moment, LocalDate today, Object facts, Optional<Effect> breaks) {
    this(ruleId, moment, today, facts, breaks, Optional.empty());
  }

  /** The same case about a person of whom the region knows something. */
  public RuleSample knowing(Object known) {
    return new RuleSample(ruleId, moment, today, facts, breaks, Optional.of(known));
  }

  /** A case in which the rule is kept. */
  public static RuleSample kept(String ruleId, Moment moment, String today, Object facts) {
    return new RuleSample(ruleId, moment, LocalDate.parse(today), facts, Optional.empty());
  }

  /** A case in which the rule is broken, perhaps behind items that drop out. */
  public static RuleSample broken(
      String ruleId, Effect effect, Moment moment, String today, Object facts) {
    return new RuleSample(ruleId, moment, LocalDate.parse(today), facts, Optional.of(effect));
  }
}
