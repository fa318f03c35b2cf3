package org.famulus.core.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.home.HomeTask;
import org.famulus.core.home.HomeTask.Urgency;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.Text;

/**
 * A person's open to-dos as lines of her home page: each says what its rule says, the first due
 * first. The package that opens them knows which page they are done on.
 */
@ApplicationScoped
public class OwnTasks {

  /** Days before its last one from which a to-do is about to be late. */
  private static final int NEAR = 14;

  @Inject private Tasks tasks;
  @Inject private Regions regions;
  @Inject private Clock clock;

  /**
   * The lines.
   *
   * @param type type of the records the to-dos are about
   * @param buttonKey what their button says
   * @param view page on which they are done
   */
  public List<HomeTask> lines(
      String regionId, long personId, String type, String buttonKey, String view) {
    LocalDate near = regions.today(regionId, clock).plusDays(NEAR);
    return tasks.openOf(regionId, personId, type).stream()
        .map(
            task ->
                new HomeTask(
                    urgency(task.dueOn(), near), 1, task.text(), Text.of(buttonKey), view))
        .toList();
  }

  private static Urgency urgency(Optional<LocalDate> dueOn, LocalDate near) {
    return dueOn.filter(day -> day.isBefore(near)).isPresent() ? Urgency.LATE : Urgency.TODAY;
  }
}
