package org.famulus.region.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.testkit.CommonAnswer.NotRefused;
import org.famulus.region.testkit.CommonAnswer.Shown;

/** Looks at what a region says about the cases programmes get wrong most often. */
final class CommonReview {

  private final RegionPlugin region;

  CommonReview(RegionPlugin region) {
    this.region = region;
  }

  List<String> faults(Map<CommonCase, CommonAnswer> answers) {
    List<String> faults = new ArrayList<>();
    for (CommonCase each : CommonCase.values()) {
      Optional<CommonAnswer> answer = Optional.ofNullable(answers.get(each));
      if (answer.isEmpty()) {
        faults.add("nothing is said about " + each);
      } else if (answer.get() instanceof Shown shown) {
        faults.addAll(shown(each, shown));
      } else if (answer.get() instanceof NotRefused other && other.reason().isBlank()) {
        faults.add("it is not said why " + each + " is not refused");
      }
    }
    return faults;
  }

  private List<String> shown(CommonCase each, Shown shown) {
    List<String> faults = new ArrayList<>();
    RuleSample refused = shown.refused();
    RuleSample fine = shown.fine();
    if (!refused.ruleId().equals(fine.ruleId()) || !refused.moment().equals(fine.moment())) {
      faults.add(each + " is shown by two rules or at two moments");
    }
    if (refused.breaks().isEmpty() || fine.breaks().isPresent()) {
      faults.add(each + " is not shown by a sample that breaks and one that is kept");
    }
    if (!each.isShownBy(refused, fine)) {
      faults.add(each + " is not what the samples of " + refused.ruleId() + " are about");
    }
    new RulesReview(region, List.of(refused, fine)).samplesHold().stream()
        .map(fault -> each + ": " + fault)
        .forEach(faults::add);
    boolean known = region.rules().stream().anyMatch(rule -> rule.id().equals(refused.ruleId()));
    if (!known) {
      faults.add(each + " is shown by " + refused.ruleId() + ", which is no rule");
    }
    return faults;
  }
}
