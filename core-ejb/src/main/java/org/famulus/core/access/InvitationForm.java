package org.famulus.core.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.core.shared.Reason;

/**
 * Whom to invite, and as what.
 *
 * @param email address, which becomes the login
 * @param name name
 * @param language language of mail and pages, two letters
 * @param role role
 * @param organisationId organisation, for roles that are for one
 * @param personId person the account will act as, for roles with own records
 */
public record InvitationForm(
    String email,
    String name,
    String language,
    Role role,
    Optional<Long> organisationId,
    Optional<Long> personId) {

  /** Longest name and address, in characters. */
  static final int LENGTH = 200;

  List<Reason> faults() {
    List<Reason> faults = new ArrayList<>();
    if (name == null || name.isBlank()) {
      faults.add(Reason.ofField("name", "field.required"));
    } else if (name.length() > LENGTH) {
      faults.add(Reason.ofField("name", "field.too-long", LENGTH));
    }
    if (email == null || email.isBlank()) {
      faults.add(Reason.ofField("email", "field.required"));
    } else if (email.length() > LENGTH || !email.strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
      faults.add(Reason.ofField("email", "field.not-an-email", email));
    }
    if (role.scope() == Role.Scope.ORGANISATION && organisationId.isEmpty()) {
      faults.add(Reason.ofField("organisation", "access.role-needs-organisation"));
    }
    if (role.scope() == Role.Scope.OWN && personId.isEmpty()) {
      faults.add(Reason.ofField("role", "access.role-needs-person"));
    }
    return faults;
  }

  OneTimeLink.Receiver receiver() {
    return new OneTimeLink.Receiver(UserAccount.normal(email), name.strip(), language);
  }

  Grant grant(String regionId) {
    return new Grant(
        regionId,
        role,
        role.scope() == Role.Scope.ORGANISATION ? organisationId : Optional.empty());
  }
}
