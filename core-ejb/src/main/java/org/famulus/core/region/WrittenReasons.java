package org.famulus.core.region;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reasons staff wrote, by rule id, to go on against a warning or a rule they may waive.
 *
 * @param byRule the reasons; blank ones do not count
 */
public record WrittenReasons(Map<String, String> byRule) {

  public WrittenReasons {
    Map<String, String> written = new HashMap<>();
    byRule.forEach(
        (rule, reason) -> {
          if (reason != null && !reason.isBlank()) {
            written.put(rule, reason.strip());
          }
        });
    byRule = Map.copyOf(written);
  }

  /** No reason was written. */
  public static WrittenReasons none() {
    return new WrittenReasons(Map.of());
  }

  /** One reason for one rule. */
  public static WrittenReasons of(String ruleId, String reason) {
    return new WrittenReasons(Map.of(ruleId, reason));
  }

  /** The reason written for a rule. */
  public Optional<String> forRule(String ruleId) {
    return Optional.ofNullable(byRule.get(ruleId));
  }
}
