package org.famulus.region.spi.port;

import java.util.List;

/**
 * What became of a region's command. One marked {@code UseCase} that answers with a refusal is rolled
 * back, and its entry in the audit trail has the reasons; notices of one that was carried out are
 * noted there too.
 *
 * @param reasons why it was refused; empty if it was carried out
 * @param notices what the caller should know of a command that was carried out
 */
public record CommandOutcome(List<RuleReason> reasons, List<RuleReason> notices) {

  public CommandOutcome {
    reasons = List.copyOf(reasons);
    notices = List.copyOf(notices);
  }

  /** It was carried out. */
  public static CommandOutcome done() {
    return new CommandOutcome(List.of(), List.of());
  }

  /** It was carried out, with notices. */
  public static CommandOutcome done(List<RuleReason> notices) {
    return new CommandOutcome(List.of(), notices);
  }

  /**
   * It was refused; nothing was saved.
   *
   * @throws IllegalArgumentException if no reason is given
   */
  public static CommandOutcome refused(List<RuleReason> reasons) {
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("A refusal says why.");
    }
    return new CommandOutcome(reasons, List.of());
  }

  /** It was refused for one reason. */
  public static CommandOutcome refused(RuleReason reason) {
    return refused(List.of(reason));
  }

  /** Whether it was carried out. */
  public boolean isDone() {
    return reasons.isEmpty();
  }
}
