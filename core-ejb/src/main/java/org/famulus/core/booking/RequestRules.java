package org.famulus.core.booking;

import java.util.Optional;
import org.famulus.core.region.Judgement;

/** What the rules would say to requests nobody has made. */
@FunctionalInterface
public interface RequestRules {

  /**
   * What they would say to one.
   *
   * @param offerId one of the offers they were opened for
   * @param personId the student
   * @param days the days at the offer
   * @param message what she would write to the host
   */
  Judgement judge(long offerId, long personId, DaySpan days, Optional<String> message);
}
