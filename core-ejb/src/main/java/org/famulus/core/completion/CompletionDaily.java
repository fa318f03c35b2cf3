package org.famulus.core.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.famulus.core.schedule.DailyJob;
import org.famulus.core.schedule.DailyRound;

/** Every day: links to supervisors whose student's last week has begun, reminders to students. */
@ApplicationScoped
public class CompletionDaily implements DailyJob {

  @Inject private CompletionReminders reminders;

  @Override
  public String name() {
    return "completion";
  }

  @Override
  public void steps(DailyRound round, String regionId, LocalDate today) {
    round.each(
        "link for the placement",
        () -> reminders.dueForLink(regionId, today),
        placement -> reminders.ask(regionId, placement));
    round.each(
        "reminder for the placement",
        () -> reminders.dueForReminder(regionId, today),
        placement -> reminders.remind(regionId, placement));
  }
}
