package org.famulus.web.form;

import java.io.Serializable;
import java.util.List;

/**
 * A reason as a page shows it.
 *
 * @param ruleId the rule, empty if the core itself refuses
 * @param effect what follows: BLOCK, HOLD, WARN or TASK
 * @param sentence the reason in the reader's language
 * @param rule the rule's wording, behind "why?"
 * @param sources ids of the statements and laws it follows from
 * @param waivable whether the user may go on by writing a reason
 */
public record ReasonLine(
    String ruleId, String effect, String sentence, String rule, List<String> sources, boolean waivable)
    implements Serializable {

  public ReasonLine {
    sources = List.copyOf(sources);
  }

  /** Tone of its chip. */
  public String tone() {
    return switch (effect) {
      case "BLOCK" -> "problem";
      case "HOLD", "WARN" -> "wait";
      default -> "info";
    };
  }
}
