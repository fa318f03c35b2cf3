package org.famulus.core.completion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.core.shared.MailAddress;
import org.famulus.core.shared.Reason;

/**
 * What a supervisor confirms.
 *
 * @param supervisor who confirms
 * @param email her address, if it is known
 * @param writtenOn day on which it is written
 * @param weeks weeks of practice it documents
 * @param as what it says
 * @param remark what she adds
 */
public record ConfirmationForm(
    String supervisor,
    Optional<String> email,
    LocalDate writtenOn,
    int weeks,
    ConfirmedAs as,
    Optional<String> remark) {

  /** What is wrong with it, whatever the placement is like. */
  List<Reason> faults(int mostWeeks, LocalDate today) {
    List<Reason> faults = new ArrayList<>();
    if (supervisor == null || supervisor.isBlank()) {
      faults.add(Reason.ofField("supervisor", "field.required"));
    } else if (supervisor.length() > Confirmation.NAME_LENGTH) {
      faults.add(Reason.ofField("supervisor", "field.too-long", Confirmation.NAME_LENGTH));
    }
    email
        .filter(typed -> !MailAddress.isPlausible(typed.strip()))
        .ifPresent(typed -> faults.add(Reason.ofField("email", "field.not-an-email", typed)));
    if (as == null) {
      faults.add(Reason.ofField("as", "field.required"));
    }
    if (writtenOn == null) {
      faults.add(Reason.ofField("writtenOn", "field.required"));
    } else if (writtenOn.isAfter(today)) {
      faults.add(Reason.ofField("writtenOn", "completion.written-in-future", writtenOn));
    }
    if (weeks < 0 || weeks > mostWeeks) {
      faults.add(Reason.ofField("weeks", "completion.weeks-out-of-range", mostWeeks));
    }
    remark
        .filter(text -> text.length() > Confirmation.REMARK_LENGTH)
        .ifPresent(
            text ->
                faults.add(Reason.ofField("remark", "field.too-long", Confirmation.REMARK_LENGTH)));
    return faults;
  }
}
