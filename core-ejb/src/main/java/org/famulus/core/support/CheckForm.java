package org.famulus.core.support;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.famulus.core.shared.Reason;

/**
 * What somebody who checks a claim leaves of it.
 *
 * @param distanceKm kilometres as they really are
 * @param granted what is left of each kind of cost; none for what is left whole
 * @param note what the student is told about it; needed if less is left than was asked for
 */
public record CheckForm(int distanceKm, Map<String, BigDecimal> granted, String note) {

  public CheckForm {
    granted = Map.copyOf(granted);
  }

  /** What is wrong with it. */
  List<Reason> faults(Map<String, SupportCost> costs) {
    List<Reason> faults = new ArrayList<>();
    boolean less = false;
    for (SupportCost cost : costs.values()) {
      BigDecimal left = granted.getOrDefault(cost.kind(), cost.claimed());
      if (!Money.isAmount(left, cost.claimed())) {
        faults.add(
            Reason.ofField("granted-" + cost.kind(), "support.not-granted", cost.claimed()));
      }
      less |= left.compareTo(cost.claimed()) < 0;
    }
    if (distanceKm < 0 || distanceKm > SupportClaimForm.FARTHEST) {
      faults.add(
          Reason.ofField("distanceKm", "support.not-a-distance", SupportClaimForm.FARTHEST));
    }
    faults.addAll(Words.faults("note", note, less));
    return faults;
  }
}
