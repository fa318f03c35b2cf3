package org.famulus.core.matching;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.famulus.core.region.Judgement;
import org.famulus.core.shared.Reason;

/**
 * A place a student could have, with what the rules would say to her request.
 *
 * @param option the place and how it fits
 * @param triedBefore whether she has asked for it before and nothing came of it
 * @param refusals why the rules refuse the request, whatever anybody writes
 * @param notices what else they say: what needs a written reason to go on, and what follows
 */
public record JudgedOption(
    PlaceOption option, boolean triedBefore, List<Reason> refusals, List<Reason> notices) {

  /** Those that can be chosen first, then those she has not tried, then the best. */
  static final Comparator<JudgedOption> CHOOSABLE_FIRST =
      Comparator.comparing((JudgedOption each) -> !each.isChoosable())
          .thenComparing(JudgedOption::triedBefore)
          .thenComparing(each -> each.option().rank());

  public JudgedOption {
    refusals = List.copyOf(refusals);
    notices = List.copyOf(notices);
  }

  static JudgedOption of(PlaceOption option, boolean triedBefore, Judgement judgement) {
    List<Reason> refusals = judgement.refusals();
    return new JudgedOption(
        option,
        triedBefore,
        refusals.stream().filter(reason -> !reason.waivable()).toList(),
        Stream.of(
                refusals.stream().filter(Reason::waivable),
                judgement.holds().stream(),
                judgement.tasks().stream())
            .flatMap(reasons -> reasons)
            .toList());
  }

  /** Whether to propose it: by the rules it can be asked for, and it was not in vain before. */
  boolean isProposable() {
    return isChoosable() && !triedBefore;
  }

  /** Whether the request can be made only with a written reason. */
  public boolean isReasonNeeded() {
    return notices.stream().anyMatch(Reason::waivable);
  }

  /** Whether the request can be made, if need be with written reasons. */
  public boolean isChoosable() {
    return refusals.isEmpty();
  }
}
