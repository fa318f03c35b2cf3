package org.famulus.core.home;

import java.util.List;
import org.famulus.core.audit.TimelineEntry;

/**
 * What the home page shows.
 *
 * @param tasks what needs the caller and whom she waits for, most urgent first
 * @param dates dates of the season that lie ahead or have just passed, in order
 * @param touched records the caller worked on last
 */
public record HomePage(List<HomeTask> tasks, List<SeasonDate> dates, List<TimelineEntry.Subject> touched) {

  public HomePage {
    tasks = List.copyOf(tasks);
    dates = List.copyOf(dates);
    touched = List.copyOf(touched);
  }
}
