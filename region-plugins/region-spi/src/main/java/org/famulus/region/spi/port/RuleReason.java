package org.famulus.region.spi.port;

import java.util.Objects;
import java.util.Optional;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.rule.Effect;

/**
 * Why a command of a region is refused, held, or needs a word.
 *
 * @param ruleId id of the rule, empty if the service itself refuses (a missing day)
 * @param effect what follows
 * @param text the sentence, for a layperson
 * @param field id of the form field concerned, if it is one
 * @param waivable whether the caller may go on by writing a reason for this rule
 */
public record RuleReason(
    Optional<String> ruleId, Effect effect, Text text, Optional<String> field, boolean waivable) {

  public RuleReason {
    Objects.requireNonNull(ruleId, "Say Optional.empty() if no rule is broken.");
    Objects.requireNonNull(effect, "A reason has an effect.");
    Objects.requireNonNull(text, "A reason says why.");
    Objects.requireNonNull(field, "Say Optional.empty() if it is about no field.");
  }

  /** The service refuses because of a field of the form. */
  public static RuleReason ofField(String field, String key, Object... parameters) {
    return new RuleReason(
        Optional.empty(), Effect.BLOCK, Text.of(key, parameters), Optional.of(field), false);
  }

  /** The service refuses the command as such. */
  public static RuleReason of(String key, Object... parameters) {
    return new RuleReason(
        Optional.empty(), Effect.BLOCK, Text.of(key, parameters), Optional.empty(), false);
  }
}
