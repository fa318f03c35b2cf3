package org.famulus.region.milamed.rule;

import java.util.Set;
import org.famulus.region.milamed.study.StudyFacts;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.RuleContext;

/** What rules about bookings have in common. */
final class Bookings {

  /** When a booking is asked about: requested, accepted, or moved to other days. */
  static final Set<Moment> MOMENTS =
      Set.of(Moment.BOOKING_REQUEST, Moment.BOOKING_ACCEPT, Moment.BOOKING_CHANGE);

  private Bookings() {}

  /** What is known of the student; nothing if nobody has entered anything. */
  static StudyFacts studyOf(RuleContext context) {
    return context.own(StudyFacts.class).orElseGet(StudyFacts::unknown);
  }

  /** Calendar days of a period, first and last included. */
  static int days(PeriodFacts period) {
    return (int) (period.lastDay().toEpochDay() - period.firstDay().toEpochDay() + 1);
  }
}
