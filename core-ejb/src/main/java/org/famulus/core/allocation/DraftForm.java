package org.famulus.core.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.core.shared.Reason;

/**
 * What somebody asks of a new draft.
 *
 * @param title name for people
 * @param policy id of the region's policy
 * @param seed seed drawn outside, for example in public; empty if Famulus shall draw one
 * @param keepLockedOf draft whose locked results are kept
 */
public record DraftForm(
    String title, String policy, Optional<String> seed, Optional<Long> keepLockedOf) {

  /** What is wrong with the form. */
  List<Reason> faults() {
    List<Reason> faults = new ArrayList<>();
    if (title == null || title.isBlank()) {
      faults.add(Reason.ofField("title", "field.required"));
    } else if (title.length() > AllocationRun.TITLE_LENGTH) {
      faults.add(Reason.ofField("title", "field.too-long", AllocationRun.TITLE_LENGTH));
    }
    seed.filter(text -> text.length() > AllocationRun.SEED_LENGTH)
        .ifPresent(
            text ->
                faults.add(Reason.ofField("seed", "field.too-long", AllocationRun.SEED_LENGTH)));
    return faults;
  }
}
