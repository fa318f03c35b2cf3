package org.famulus.region.milamed.account;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.famulus.region.spi.port.RuleReason;

/**
 * An absence.
 *
 * @param firstDay first day missed
 * @param lastDay last day missed
 */
public record AbsenceForm(LocalDate firstDay, LocalDate lastDay) {

  /** Training days missed: the days from Monday to Friday. */
  int days() {
    return (int)
        firstDay
            .datesUntil(lastDay.plusDays(1))
            .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
            .count();
  }

  /** What is wrong with it, in the tertial. */
  List<RuleReason> faults(TertialForm tertial) {
    List<RuleReason> faults = new ArrayList<>();
    if (firstDay == null) {
      faults.add(RuleReason.ofField("absentFrom", "field.required"));
    }
    if (lastDay == null) {
      faults.add(RuleReason.ofField("absentTo", "field.required"));
    }
    if (!faults.isEmpty()) {
      return faults;
    }
    if (lastDay.isBefore(firstDay)) {
      faults.add(RuleReason.ofField("absentTo", "milamed.period.order"));
    } else if (firstDay.isBefore(tertial.firstDay()) || lastDay.isAfter(tertial.lastDay())) {
      faults.add(
          RuleReason.ofField(
              "absentFrom", "milamed.absence.outside", tertial.firstDay(), tertial.lastDay()));
    } else if (days() == 0) {
      faults.add(RuleReason.ofField("absentFrom", "milamed.absence.no-day"));
    } else if (tertial.split() && tertial.halfOf(firstDay) != tertial.halfOf(lastDay)) {
      // Each half has its own limit, so nobody can guess how many days fall into which.
      faults.add(RuleReason.ofField("absentTo", "milamed.absence.two-halves"));
    }
    return faults;
  }
}
