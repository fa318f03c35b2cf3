package org.famulus.core.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.time.LocalDate;
import org.famulus.core.person.PersonForm;
import org.famulus.core.shared.Reason;

/**
 * What an institution says when it nominates.
 *
 * @param institutionId the institution
 * @param person the person as the institution knows her
 * @param known which registered person is meant, if the institution was asked
 * @param outsideWindowReason why the faculty takes the nomination outside the window
 */
public record NominationForm(
    long institutionId,
    PersonForm person,
    Optional<KnownPerson> known,
    Optional<String> outsideWindowReason) {

  /**
   * The answer to the question whether somebody registered already is meant.
   *
   * @param personId the registered person; empty if it is somebody else
   */
  public record KnownPerson(Optional<Long> personId) {

    /** It is this registered person. */
    public static KnownPerson is(long personId) {
      return new KnownPerson(Optional.of(personId));
    }

    /** It is none of those registered. */
    public static KnownPerson somebodyElse() {
      return new KnownPerson(Optional.empty());
    }
  }

  /** What is wrong with the form, field by field; an address is needed to invite the person. */
  List<Reason> faults(LocalDate today) {
    List<Reason> faults = new ArrayList<>(person.faults(today));
    if (person.email().filter(email -> !email.isBlank()).isEmpty()) {
      faults.add(Reason.ofField("email", "field.required"));
    }
    outsideWindowReason
        .filter(reason -> reason.length() > Nomination.REASON_LENGTH)
        .ifPresent(
            reason ->
                faults.add(
                    Reason.ofField(
                        "outsideWindowReason", "field.too-long", Nomination.REASON_LENGTH)));
    return faults;
  }
}
