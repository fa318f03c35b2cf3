package org.famulus.it.services;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.famulus.core.access.Caller;
import org.famulus.core.access.Grant;
import org.famulus.core.access.Role;

/** People with one role each, as tests need them. */
final class Actors {

  private Actors() {}

  /** A coordinator of the programme. */
  static Caller coordinator() {
    return with("Coordinator", Optional.empty(), Role.COORDINATOR, Optional.empty());
  }

  /** Somebody who administers programmes. */
  static Caller administrator(String... regions) {
    return new Caller(
        Optional.empty(),
        "Administrator",
        Optional.empty(),
        false,
        false,
        Arrays.stream(regions)
            .map(region -> new Grant(region, Role.PROGRAMME_ADMIN, Optional.empty()))
            .toList());
  }

  /** Somebody who nominates for a university. */
  static Caller nominator(long university) {
    return with("Nominator", Optional.empty(), Role.NOMINATOR, Optional.of(university));
  }

  /** A student. */
  static Caller applicant(long person) {
    return with("Student", Optional.of(person), Role.APPLICANT, Optional.empty());
  }

  /** Somebody of a clinical unit. */
  static Caller host(long unit) {
    return with("Host", Optional.empty(), Role.HOST, Optional.of(unit));
  }

  /** Somebody who decides on grades. */
  static Caller examiner() {
    return with("Examiner", Optional.empty(), Role.EXAMINER, Optional.empty());
  }

  /** Somebody who verifies matters of health and police, and nothing else. */
  static Caller verifier() {
    return with("Verifier", Optional.empty(), Role.VERIFIER, Optional.empty());
  }

  private static Caller with(
      String name, Optional<Long> person, Role role, Optional<Long> organisation) {
    return new Caller(
        Optional.empty(),
        name,
        person,
        false,
        false,
        List.of(new Grant(Ground.REGION, role, organisation)));
  }
}
