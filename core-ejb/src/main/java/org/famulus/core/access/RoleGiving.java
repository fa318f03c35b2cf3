package org.famulus.core.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.famulus.region.spi.access.Permission;

/** Who may give and end which role: nobody makes somebody mightier than they are themselves. */
final class RoleGiving {

  /**
   * Roles that exist to be held by somebody else than those who run the season: they see what
   * coordinators must not see, or decide on what coordinators have prepared.
   */
  private static final Set<Role> BY_ADMINISTRATORS =
      Set.of(Role.PROGRAMME_ADMIN, Role.VERIFIER, Role.EXAMINER, Role.FINANCE);

  private RoleGiving() {}

  /**
   * Whether the caller may give or end the role. A programme's administrators give all; everybody
   * else gives what is a part of their own rights in the whole programme.
   */
  static boolean isAllowed(Caller caller, String regionId, Role role) {
    return isAdministrator(caller, regionId)
        || (!BY_ADMINISTRATORS.contains(role)
            && role.permissions().stream()
                .allMatch(permission -> caller.holdsInWhole(regionId, permission)));
  }

  /** The roles the caller may give to others. */
  static List<Role> allowed(Caller caller, String regionId) {
    return Arrays.stream(Role.values())
        .filter(role -> isAllowed(caller, regionId, role))
        .toList();
  }

  /**
   * Whether the caller may give herself the role. Nobody does, but for whoever administers the
   * installation: in a programme where she is nobody yet she becomes administrator, since otherwise
   * nobody would ever be the first.
   */
  static boolean isAllowedForOneself(Caller caller, String regionId, Role role) {
    return role == Role.PROGRAMME_ADMIN
        && caller.systemAdmin()
        && !caller.regions().contains(regionId);
  }

  private static boolean isAdministrator(Caller caller, String regionId) {
    return caller.systemAdmin() || caller.holdsInWhole(regionId, Permission.PARAMETER_EDIT);
  }
}
