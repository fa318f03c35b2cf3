package org.famulus.core.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.core.region.Language;
import org.famulus.core.shared.MailAddress;
import org.famulus.core.shared.Reason;

/**
 * What somebody typed about a person.
 *
 * @param familyName family name
 * @param givenName given name
 * @param email mail address
 * @param dateOfBirth date of birth
 * @param language language the person is written to in
 */
public record PersonForm(
    String familyName,
    String givenName,
    Optional<String> email,
    Optional<LocalDate> dateOfBirth,
    Language language) {

  /** What is wrong with the form on the given day, field by field. */
  public List<Reason> faults(LocalDate today) {
    List<Reason> faults = new ArrayList<>();
    requireName(faults, "familyName", familyName);
    requireName(faults, "givenName", givenName);
    email.ifPresent(
        address -> {
          if (address.length() > Person.EMAIL_LENGTH) {
            faults.add(Reason.ofField("email", "field.too-long", Person.EMAIL_LENGTH));
          } else if (!MailAddress.isPlausible(address)) {
            faults.add(Reason.ofField("email", "field.not-an-email", address));
          }
        });
    if (dateOfBirth.filter(day -> !day.isBefore(today)).isPresent()) {
      faults.add(Reason.ofField("dateOfBirth", "person.born-in-the-future"));
    }
    return faults;
  }

  private static void requireName(List<Reason> faults, String field, String name) {
    if (name == null || name.isBlank()) {
      faults.add(Reason.ofField(field, "field.required"));
    } else if (name.length() > Person.NAME_LENGTH) {
      faults.add(Reason.ofField(field, "field.too-long", Person.NAME_LENGTH));
    }
  }
}
