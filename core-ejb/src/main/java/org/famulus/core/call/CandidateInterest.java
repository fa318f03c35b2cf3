package org.famulus.core.call;

import java.util.List;
import java.util.Optional;
import org.famulus.core.interest.Period;
import org.famulus.core.shared.Reason;

/**
 * An interest with periods in a call's term, and whether its places are in the call.
 *
 * @param interestId the interest
 * @param unitName name of the unit
 * @param siteName name of the site
 * @param field code of the field
 * @param year the calendar year of the interest
 * @param places students the unit takes in the year
 * @param standing where it stands with the call
 * @param periods its periods within the term that may enter
 * @param reasons why it, or a period of it, is kept out; or what a reason must be written for
 * @param capacityReason the reason written so far
 */
public record CandidateInterest(
    long interestId,
    String unitName,
    Optional<String> siteName,
    String field,
    int year,
    int places,
    Standing standing,
    List<Period> periods,
    List<Reason> reasons,
    Optional<String> capacityReason) {

  public CandidateInterest {
    periods = List.copyOf(periods);
    reasons = List.copyOf(reasons);
  }

  /** Where an interest stands with a call; label {@code call.standing.<NAME>}. */
  public enum Standing {
    /** All its places of the term are in the call. */
    ENTERED,
    /** Its places may enter. */
    READY,
    /** Its places may enter once the faculty has written a reason. */
    REASON_NEEDED,
    /** Its places are kept out. */
    HELD
  }
}
