package org.famulus.core.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An account as lists and its page show it.
 *
 * @param id its id
 * @param name name as others see it
 * @param login name used to sign in
 * @param email address
 * @param disabled whether it is closed
 * @param systemAdmin whether it administers the installation
 * @param lastLoginAt last sign-in
 * @param roles its roles in the region, past ones too
 */
public record UserRow(
    long id,
    String name,
    String login,
    String email,
    boolean disabled,
    boolean systemAdmin,
    Optional<Instant> lastLoginAt,
    List<RoleRow> roles) {

  public UserRow {
    roles = List.copyOf(roles);
  }

  /** Roles held today. */
  public List<RoleRow> current() {
    return roles.stream().filter(RoleRow::held).toList();
  }
}
