package org.famulus.core.access;

import org.famulus.region.spi.access.Permission;

/** Who may give and end which role: nobody makes somebody mightier than they are themselves. */
final class RoleGiving {

  private RoleGiving() {}

  /**
   * Whether the caller may give or end the role. A programme's administrators are made by
   * administrators only; every other role by whoever may edit users.
   */
  static boolean isAllowed(Caller caller, String regionId, Role role) {
    return role != Role.PROGRAMME_ADMIN
        || caller.systemAdmin()
        || caller.holdsInWhole(regionId, Permission.PARAMETER_EDIT);
  }
}
