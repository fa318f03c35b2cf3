package org.famulus.core.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.core.shared.MailAddress;
import org.famulus.core.shared.Reason;

/**
 * What somebody typed about an organisation.
 *
 * @param type what it is
 * @param name its name
 * @param parentId the one above it
 * @param country two-letter code
 * @param city city
 * @param contactName contact
 * @param contactEmail the contact's address
 * @param treatsChildren whether children are treated there
 */
public record OrganisationForm(
    OrganisationType type,
    String name,
    Optional<Long> parentId,
    Optional<String> country,
    Optional<String> city,
    Optional<String> contactName,
    Optional<String> contactEmail,
    boolean treatsChildren) {

  /** What is wrong with the form, field by field. */
  List<Reason> faults() {
    List<Reason> faults = new ArrayList<>();
    if (name == null || name.isBlank()) {
      faults.add(Reason.ofField("name", "field.required"));
    } else if (name.length() > Organisation.NAME_LENGTH) {
      faults.add(Reason.ofField("name", "field.too-long", Organisation.NAME_LENGTH));
    }
    contactEmail
        .filter(email -> !MailAddress.isPlausible(email))
        .ifPresent(email -> faults.add(Reason.ofField("contactEmail", "field.not-an-email", email)));
    return faults;
  }
}
