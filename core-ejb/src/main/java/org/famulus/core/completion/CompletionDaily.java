package org.famulus.core.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.famulus.core.schedule.DailyJob;

/** Every day: links to supervisors whose student's last week has begun, reminders to students. */
@ApplicationScoped
public class CompletionDaily implements DailyJob {

  @Inject private CompletionReminders reminders;

  @Override
  public String name() {
    return "completion";
  }

  @Override
  public void run(String regionId, LocalDate today) {
    reminders
        .dueForLink(regionId, today)
        .forEach(placement -> reminders.ask(regionId, placement));
    reminders
        .dueForReminder(regionId, today)
        .forEach(placement -> reminders.remind(regionId, placement));
  }
}
