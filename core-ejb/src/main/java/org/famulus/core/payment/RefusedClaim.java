package org.famulus.core.payment;

import java.util.List;
import org.famulus.core.shared.Reason;

/**
 * Weeks of a placement that cannot be paid now.
 *
 * @param placement the placement
 * @param weeks how many; zero if too much was paid before
 * @param reasons why
 */
public record RefusedClaim(PaidPlacement placement, int weeks, List<Reason> reasons) {

  public RefusedClaim {
    reasons = List.copyOf(reasons);
  }
}
