package org.famulus.region.milamed.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.famulus.region.milamed.study.Fields;
import org.famulus.region.spi.port.RuleReason;

/**
 * A tertial.
 *
 * @param field code of the field
 * @param place where it is
 * @param firstDay first day
 * @param lastDay last day
 * @param split whether it is split into two halves
 */
public record TertialForm(
    String field, String place, LocalDate firstDay, LocalDate lastDay, boolean split) {

  /** What is wrong with it. */
  List<RuleReason> faults() {
    List<RuleReason> faults = new ArrayList<>();
    if (field == null || !Fields.ALL.contains(field)) {
      faults.add(RuleReason.ofField("field", "field.required"));
    }
    if (place == null || place.isBlank()) {
      faults.add(RuleReason.ofField("place", "field.required"));
    } else if (place.length() > MilamedPart.PLACE_LENGTH) {
      faults.add(RuleReason.ofField("place", "field.too-long", MilamedPart.PLACE_LENGTH));
    }
    if (firstDay == null) {
      faults.add(RuleReason.ofField("firstDay", "field.required"));
    }
    return faults;
  }

  /** The half a day lies in: the first up to its middle, or the second. */
  int halfOf(LocalDate day) {
    long half = (ChronoUnit.DAYS.between(firstDay, lastDay) + 1) / 2;
    return day.isBefore(firstDay.plusDays(half)) ? 1 : 2;
  }
}
