package org.famulus.core.eligibility;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.RuleAnswer;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Verdict;

/**
 * What the rules say of an application as it stands today, and what was decided so far.
 *
 * @param expected what a decision "eligible" would come to today; empty if it would be refused
 * @param checks every rule's answer
 * @param droppingOut wishes that would drop out, by id
 * @param history assessments, the latest first
 */
public record Checklist(
    Optional<AssessmentOutcome> expected,
    List<Check> checks,
    Map<Long, DroppedWish> droppingOut,
    List<AssessmentView> history) {

  public Checklist {
    checks = List.copyOf(checks);
    droppingOut = Map.copyOf(droppingOut);
    history = List.copyOf(history);
  }

  static Checklist of(Judgement judgement, List<EligibilityAssessment> history) {
    Map<Long, DroppedWish> dropping =
        judgement.exclusions().entrySet().stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    Map.Entry::getKey,
                    e -> new DroppedWish(e.getValue().ruleId(), e.getValue().item().reason())));
    return new Checklist(
        expectedOutcome(judgement),
        judgement.answers().stream().map(a -> Check.of(a, judgement)).toList(),
        dropping,
        history.stream().map(AssessmentView::of).toList());
  }

  /** What a decision "eligible" comes to by the judgement; empty if it is refused. */
  static Optional<AssessmentOutcome> expectedOutcome(Judgement judgement) {
    if (!judgement.passes()) {
      return Optional.empty();
    }
    return Optional.of(
        judgement.holds().isEmpty() ? AssessmentOutcome.ELIGIBLE : AssessmentOutcome.HELD);
  }

  /**
   * One rule's answer.
   *
   * @param ruleId the rule; its name is the region's key {@code rule.<id>}
   * @param result what it said
   * @param effect what follows if it is broken
   * @param reason why, if it is broken
   * @param waivable whether the caller may go on by writing a reason
   */
  public record Check(
      String ruleId,
      Result result,
      Optional<Effect> effect,
      Optional<Text> reason,
      boolean waivable) {

    static Check of(RuleAnswer answer, Judgement judgement) {
      Optional<Verdict.Broken> broken = answer.broken();
      Optional<Effect> effect = broken.map(Verdict.Broken::effect);
      return new Check(
          answer.ruleId(),
          Result.of(answer),
          effect,
          answer.reason(),
          effect.filter(Effect.WARN::equals).isPresent()
              || judgement.waivable().contains(answer.ruleId()));
    }
  }

  /** What a rule said; label {@code eligibility.result.<NAME>}. */
  public enum Result {
    /** It is kept. */
    KEPT,
    /** It has nothing to say here. */
    NOT_APPLICABLE,
    /** Some wishes drop out, the rest is fine. */
    PARTLY,
    /** It is broken. */
    BROKEN;

    static Result of(RuleAnswer answer) {
      if (answer.broken().isPresent()) {
        return BROKEN;
      }
      if (!answer.excluded().isEmpty()) {
        return PARTLY;
      }
      return answer.verdict() instanceof Verdict.NotApplicable ? NOT_APPLICABLE : KEPT;
    }
  }

  /**
   * A wish that drops out.
   *
   * @param ruleId by which rule
   * @param reason why
   */
  public record DroppedWish(String ruleId, Text reason) {}

  /**
   * An assessment.
   *
   * @param outcome what was decided
   * @param reason why
   * @param decidedBy who decided
   * @param decidedAt when
   * @param reversedAt when it was reversed, if it was
   * @param reversedBy who reversed it
   */
  public record AssessmentView(
      AssessmentOutcome outcome,
      Optional<String> reason,
      String decidedBy,
      Instant decidedAt,
      Optional<Instant> reversedAt,
      Optional<String> reversedBy) {

    static AssessmentView of(EligibilityAssessment assessment) {
      return new AssessmentView(
          assessment.outcome(),
          assessment.reason(),
          assessment.decidedBy(),
          assessment.decidedAt(),
          assessment.reversedAt(),
          assessment.reversedBy());
    }
  }
}
