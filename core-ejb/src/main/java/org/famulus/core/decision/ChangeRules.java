package org.famulus.core.decision;

import java.util.List;
import java.util.Optional;
import org.famulus.core.allocation.AllotmentRules;
import org.famulus.core.allocation.Applicant;
import org.famulus.core.allocation.Occupancy;
import org.famulus.core.allocation.Slot;
import org.famulus.core.region.WrittenReasons;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.rule.Moment;

/**
 * What a programme's rules have against another place for an admitted student.
 *
 * @param rules the rules
 */
public record ChangeRules(AllotmentRules rules) {

  private static final List<Moment> ASKED = List.of(Moment.PLACEMENT_CHANGE, Moment.DECISION_ISSUE);

  /**
   * What stands against it; nothing if she may have it.
   *
   * @param applicant the student, without the block she leaves
   * @param occupancy the places, hers free already
   * @param slot the place she would have instead
   * @param reason why, empty if nothing is written yet
   * @param reasons reasons written to go on against warnings
   */
  public List<Reason> against(
      Applicant applicant, Occupancy occupancy, Slot slot, String reason, WrittenReasons reasons) {
    AllotmentRules.Taking taking =
        occupancy.taking(
            applicant, slot, false, Optional.of(reason).filter(text -> !text.isEmpty()));
    return ASKED.stream()
        .map(moment -> rules.judge(moment, taking, reasons))
        .flatMap(judgement -> judgement.againstBinding().stream())
        .distinct()
        .toList();
  }
}
