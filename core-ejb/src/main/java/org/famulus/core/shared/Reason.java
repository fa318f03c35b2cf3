package org.famulus.core.shared;

import java.util.Optional;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.port.RuleReason;
import org.famulus.region.spi.rule.Effect;

/**
 * Why a command was refused, held or needs a word.
 *
 * @param ruleId id of the rule, empty if the core itself refuses (a missing name, a wrong date)
 * @param effect what follows
 * @param text the sentence, for a layperson
 * @param field key of the form field concerned, if it is one
 * @param waivable whether the caller may go on by writing a reason for this rule
 */
public record Reason(
    Optional<String> ruleId, Effect effect, Text text, Optional<String> field, boolean waivable) {

  /** The core refuses because of a field of the form. */
  public static Reason ofField(String field, String key, Object... parameters) {
    return new Reason(
        Optional.empty(), Effect.BLOCK, Text.of(key, parameters), Optional.of(field), false);
  }

  /** The core refuses the command as such. */
  public static Reason of(String key, Object... parameters) {
    return new Reason(
        Optional.empty(), Effect.BLOCK, Text.of(key, parameters), Optional.empty(), false);
  }

  /** The command is done, and somebody has to see to what it could not do. */
  public static Reason notice(String key, Object... parameters) {
    return new Reason(
        Optional.empty(), Effect.TASK, Text.of(key, parameters), Optional.empty(), false);
  }

  /** The reason of a region's own command. */
  public static Reason ofRegion(RuleReason given) {
    return new Reason(
        given.ruleId(), given.effect(), given.text(), given.field(), given.waivable());
  }

  /** The same without what it says: that a confidential matter is open, and by which rule. */
  public Reason withheld() {
    return new Reason(ruleId, effect, Text.of("reason.withheld"), field, waivable);
  }
}
