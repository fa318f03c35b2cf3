package org.famulus.core.region;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.Verdict;

/**
 * The answers of all rules of a moment, combined: BLOCK, then HOLD decide passage; independently
 * every WARN demands its written reason and every TASK creates its to-do.
 *
 * @param moment the moment
 * @param answers every rule's answer, kept ones too
 * @param waivable ids of blocking rules the caller may go on against with a written reason
 */
public record Judgement(
    Moment moment, List<RuleAnswer> answers, java.util.Set<String> waivable) {

  public Judgement {
    answers = List.copyOf(answers);
    waivable = java.util.Set.copyOf(waivable);
  }

  /** Reasons the command must be refused now: blocks, and warnings without a written reason. */
  public List<Reason> refusals() {
    return answers.stream()
        .filter(answer -> answer.stands(Effect.BLOCK) || answer.stands(Effect.WARN))
        .map(this::reason)
        .toList();
  }

  /** Reasons the case is saved but cannot move on. */
  public List<Reason> holds() {
    return answers.stream().filter(a -> a.stands(Effect.HOLD)).map(this::reason).toList();
  }

  /**
   * Reasons nothing binding can be issued: such a decision has no state in which it could be held,
   * so what would hold it stands against it, too.
   */
  public List<Reason> againstBinding() {
    return Stream.concat(refusals().stream(), holds().stream()).toList();
  }

  /** To-dos the command creates. */
  public List<Reason> tasks() {
    return answers.stream().filter(a -> a.stands(Effect.TASK)).map(this::reason).toList();
  }

  /** Warnings and waivable reasons somebody goes on against, with a written reason. */
  public List<Reason> goneOnAgainst() {
    return answers.stream()
        .filter(answer -> answer.broken().isPresent() && answer.writtenReason().isPresent())
        .map(this::reason)
        .toList();
  }

  /** Reasons why what was asked for is not shown. */
  public List<Reason> hides() {
    return answers.stream().filter(a -> a.stands(Effect.HIDE)).map(this::reason).toList();
  }

  /** Whether the command may be carried out. */
  public boolean passes() {
    return refusals().isEmpty();
  }

  /** Whether the case may move to its next state. */
  public boolean isFree() {
    return passes() && holds().isEmpty();
  }

  /** Items that drop out, each with the rule that excludes it; the first rule named wins. */
  public Map<Long, Exclusion> exclusions() {
    return answers.stream()
        .flatMap(
            answer ->
                answer.excluded().stream().map(item -> new Exclusion(answer.ruleId(), item)))
        .collect(Collectors.toMap(e -> e.item().itemId(), e -> e, (first, second) -> first));
  }

  /** Everything that is broken, whatever its effect, for showing; what only computes is no reason. */
  public List<Reason> allReasons() {
    return answers.stream()
        .filter(a -> a.broken().filter(broken -> broken.effect() != Effect.NONE).isPresent())
        .map(this::reason)
        .toList();
  }

  private Reason reason(RuleAnswer answer) {
    Verdict.Broken broken = answer.broken().orElseThrow();
    return new Reason(
        Optional.of(answer.ruleId()),
        broken.effect(),
        broken.reason(),
        Optional.empty(),
        broken.effect() == Effect.WARN || waivable.contains(answer.ruleId()));
  }

  /**
   * An item that drops out.
   *
   * @param ruleId the rule that excludes it
   * @param item the item and the reason
   */
  public record Exclusion(String ruleId, Verdict.ExcludedItem item) {}
}
