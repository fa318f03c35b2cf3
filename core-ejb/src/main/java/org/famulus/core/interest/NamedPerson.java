package org.famulus.core.interest;

import java.util.Optional;

/**
 * Somebody a unit names.
 *
 * @param role what the person is there for
 * @param name name
 * @param email mail address, if given
 */
public record NamedPerson(ContactRole role, String name, Optional<String> email) {

  public static NamedPerson of(InterestContact stored) {
    return new NamedPerson(stored.role(), stored.name(), stored.email());
  }
}
