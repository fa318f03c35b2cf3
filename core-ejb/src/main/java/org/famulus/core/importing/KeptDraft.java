package org.famulus.core.importing;

import java.util.List;
import java.util.Optional;
import org.famulus.core.shared.Reason;

/**
 * A row that is saved but not handed in, because losing it would be worse.
 *
 * @param row number of the row in the spreadsheet program
 * @param label whom or what it is about
 * @param recordId id of the application or interest, once it is saved
 * @param reasons what keeps it from being handed in
 */
public record KeptDraft(int row, String label, Optional<Long> recordId, List<Reason> reasons) {

  public KeptDraft {
    reasons = List.copyOf(reasons);
  }
}
