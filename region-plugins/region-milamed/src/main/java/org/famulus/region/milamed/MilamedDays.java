package org.famulus.region.milamed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.famulus.region.spi.port.RuleReason;

/** Days as forms of the programme ask for them. */
public final class MilamedDays {

  private MilamedDays() {}

  /** The day it is in the programme. */
  public static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), MilamedCatalogue.CATALOGUE.timeZone());
  }

  /** What is wrong with a period whose fields are called so. */
  public static List<RuleReason> faults(
      String first, LocalDate firstDay, String last, LocalDate lastDay) {
    List<RuleReason> faults = new ArrayList<>();
    if (firstDay == null) {
      faults.add(RuleReason.ofField(first, "field.required"));
    }
    if (lastDay == null) {
      faults.add(RuleReason.ofField(last, "field.required"));
    }
    if (faults.isEmpty() && lastDay.isBefore(firstDay)) {
      faults.add(RuleReason.ofField(last, "milamed.period.order"));
    }
    return faults;
  }
}
