package org.famulus.core.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.famulus.core.shared.Reason;

/**
 * Who becomes the first administrator.
 *
 * @param name name
 * @param email address, which becomes the login
 * @param language two-letter code
 * @param regionIds programmes she administers herself
 */
public record FirstAdministrator(
    String name, String email, String language, Set<String> regionIds) {

  public FirstAdministrator {
    regionIds = Set.copyOf(regionIds);
  }

  List<Reason> faults() {
    List<Reason> faults = new ArrayList<>();
    if (name == null || name.isBlank()) {
      faults.add(Reason.ofField("name", "field.required"));
    }
    if (email == null || !email.strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
      faults.add(Reason.ofField("email", "field.not-an-email", email == null ? "" : email));
    }
    return faults;
  }
}
