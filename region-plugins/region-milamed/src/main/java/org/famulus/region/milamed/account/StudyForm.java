package org.famulus.region.milamed.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.region.milamed.study.University;
import org.famulus.region.spi.port.RuleReason;

/**
 * A student's university and state examinations.
 *
 * @param university her university, which also says which examination office is hers
 * @param m1PassedOn day on which she passed M1
 * @param m2RegisteredOn day on which she registered to M2
 * @param m2PassedOn day on which she passed M2
 */
public record StudyForm(
    University university,
    Optional<LocalDate> m1PassedOn,
    Optional<LocalDate> m2RegisteredOn,
    Optional<LocalDate> m2PassedOn) {

  /** What is wrong with it. */
  List<RuleReason> faults(LocalDate today) {
    List<RuleReason> faults = new ArrayList<>();
    if (university == null) {
      faults.add(RuleReason.ofField("university", "field.required"));
    }
    future("m1PassedOn", m1PassedOn, today, faults);
    future("m2RegisteredOn", m2RegisteredOn, today, faults);
    future("m2PassedOn", m2PassedOn, today, faults);
    order("m2RegisteredOn", m1PassedOn, m2RegisteredOn, faults);
    order("m2PassedOn", m2RegisteredOn.or(() -> m1PassedOn), m2PassedOn, faults);
    return faults;
  }

  private static void future(
      String field, Optional<LocalDate> day, LocalDate today, List<RuleReason> faults) {
    day.filter(each -> each.isAfter(today))
        .ifPresent(each -> faults.add(RuleReason.ofField(field, "milamed.study.future")));
  }

  private static void order(
      String field,
      Optional<LocalDate> earlier,
      Optional<LocalDate> later,
      List<RuleReason> faults) {
    if (later.isPresent() && earlier.filter(day -> day.isBefore(later.get())).isEmpty()) {
      faults.add(RuleReason.ofField(field, "milamed.study.order"));
    }
  }
}
