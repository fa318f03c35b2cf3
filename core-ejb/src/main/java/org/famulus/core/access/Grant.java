package org.famulus.core.access;

import java.util.Optional;

/**
 * A role somebody holds today.
 *
 * @param regionId the region
 * @param role the role
 * @param organisationId the organisation it is for, for roles that are for one
 */
public record Grant(String regionId, Role role, Optional<Long> organisationId) {}
