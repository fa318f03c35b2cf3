package org.famulus.core.region;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Verdict;

/**
 * What one rule said, with all that is needed to explain it later.
 *
 * @param ruleId the rule
 * @param version version of the rule's logic
 * @param parameters values the rule read
 * @param verdict its answer
 * @param writtenReason the reason staff wrote to go on, if any
 */
public record RuleAnswer(
    String ruleId,
    int version,
    Map<String, String> parameters,
    Verdict verdict,
    Optional<String> writtenReason) {

  /** What is broken, also behind an exclusion. */
  public Optional<Verdict.Broken> broken() {
    Verdict main = verdict instanceof Verdict.Excluding e ? e.remainder() : verdict;
    return main instanceof Verdict.Broken broken ? Optional.of(broken) : Optional.empty();
  }

  /** Items that drop out by this rule. */
  public List<Verdict.ExcludedItem> excluded() {
    return verdict instanceof Verdict.Excluding excluding ? excluding.items() : List.of();
  }

  /** Whether the rule, as things stand, has the given effect and no written reason lifts it. */
  boolean stands(Effect effect) {
    return broken().filter(b -> b.effect() == effect).isPresent() && writtenReason.isEmpty();
  }

  /** The rule's reason, if it is broken. */
  public Optional<Text> reason() {
    return broken().map(Verdict.Broken::reason);
  }
}
