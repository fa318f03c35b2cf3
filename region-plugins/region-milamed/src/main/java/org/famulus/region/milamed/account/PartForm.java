package org.famulus.region.milamed.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.region.milamed.MilamedDays;
import org.famulus.region.milamed.study.Bucket;
import org.famulus.region.milamed.study.Kinds;
import org.famulus.region.milamed.study.PartToCount;
import org.famulus.region.spi.facts.PeriodFacts;
import org.famulus.region.spi.port.RuleReason;

/**
 * A part of nursing service or Famulatur a student did elsewhere.
 *
 * @param kind code of the placement kind
 * @param place where it was
 * @param siteType type of the place
 * @param marks what is to be noted about the place
 * @param firstDay first day
 * @param lastDay last day
 * @param bucket what it shall count for; empty for what is open
 */
public record PartForm(
    String kind,
    String place,
    String siteType,
    Set<String> marks,
    LocalDate firstDay,
    LocalDate lastDay,
    Optional<Bucket> bucket) {

  public PartForm {
    marks = Set.copyOf(marks);
  }

  /** What is wrong with it. */
  List<RuleReason> faults(LocalDate today) {
    List<RuleReason> faults = new ArrayList<>();
    if (!Kinds.FAMULATUR.equals(kind) && !Kinds.NURSING.equals(kind)) {
      faults.add(RuleReason.ofField("kind", "field.required"));
    }
    if (place == null || place.isBlank()) {
      faults.add(RuleReason.ofField("place", "field.required"));
    } else if (place.length() > MilamedPart.PLACE_LENGTH) {
      faults.add(RuleReason.ofField("place", "field.too-long", MilamedPart.PLACE_LENGTH));
    }
    if (siteType == null || siteType.isBlank()) {
      faults.add(RuleReason.ofField("siteType", "field.required"));
    }
    faults.addAll(MilamedDays.faults("firstDay", firstDay, "lastDay", lastDay));
    if (lastDay != null && lastDay.isAfter(today)) {
      faults.add(RuleReason.ofField("lastDay", "milamed.part.not-over"));
    }
    return faults;
  }

  PartToCount toCount(long personId) {
    return new PartToCount(
        personId,
        kind,
        new PeriodFacts(0, firstDay, lastDay),
        (int) ChronoUnit.DAYS.between(firstDay, lastDay) + 1,
        siteType,
        marks,
        bucket);
  }
}
