package org.famulus.core.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.core.shared.Reason;

/**
 * What somebody asks of a new draft, before its seed is drawn.
 *
 * @param title name for people
 * @param policy id of the region's policy
 * @param keepLockedOf draft whose locked results are kept
 */
public record DraftForm(String title, String policy, Optional<Long> keepLockedOf) {

  /** What is wrong with the form. */
  List<Reason> faults() {
    List<Reason> faults = new ArrayList<>();
    if (title == null || title.isBlank()) {
      faults.add(Reason.ofField("title", "field.required"));
    } else if (title.length() > AllocationRun.TITLE_LENGTH) {
      faults.add(Reason.ofField("title", "field.too-long", AllocationRun.TITLE_LENGTH));
    }
    return faults;
  }
}
