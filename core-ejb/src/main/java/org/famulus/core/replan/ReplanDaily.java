package org.famulus.core.replan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.famulus.core.schedule.DailyJob;
import org.famulus.core.schedule.DailyRound;

/** Every day: students who were asked about another place and have not answered are reminded. */
@ApplicationScoped
public class ReplanDaily implements DailyJob {

  @Inject private ReplanReminders reminders;

  @Override
  public String name() {
    return "replan";
  }

  @Override
  public void steps(DailyRound round, String regionId, LocalDate today) {
    round.each(
        "reminder of another place",
        () -> reminders.due(regionId, today),
        move -> reminders.remind(regionId, move));
  }
}
