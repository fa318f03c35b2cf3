package org.famulus.core.replan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.shared.Reason;

/**
 * What staff asks to be planned.
 *
 * @param callId the call
 * @param gone offers that are gone
 * @param locked admissions whose students must not move
 * @param price ranks all together must gain for each student moved who need not move; empty for as
 *     few moves as possible
 * @param reason why, told to the students
 * @param insteadOf an open plan this one takes the place of
 */
public record ReplanForm(
    long callId,
    Set<Long> gone,
    Set<Long> locked,
    Optional<Integer> price,
    String reason,
    Optional<Long> insteadOf) {

  public ReplanForm {
    gone = Set.copyOf(gone);
    locked = Set.copyOf(locked);
    reason = reason == null ? "" : reason;
  }

  /** What is wrong with it as it stands. */
  List<Reason> faults() {
    List<Reason> faults = new ArrayList<>();
    if (reason.isBlank()) {
      faults.add(Reason.ofField("reason", "field.required"));
    } else if (reason.length() > Replan.REASON_LENGTH) {
      faults.add(Reason.ofField("reason", "field.too-long", Replan.REASON_LENGTH));
    }
    if (price.isPresent() && !Curve.PRICES.contains(price)) {
      faults.add(Reason.ofField("price", "field.required"));
    }
    return faults;
  }
}
