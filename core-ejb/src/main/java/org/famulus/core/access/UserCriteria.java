package org.famulus.core.access;

import java.util.Optional;

/**
 * Which accounts a list shows.
 *
 * @param regionId the region in which they hold or held a role
 * @param role a role they hold today
 * @param text part of name or address
 * @param disabled true: only closed ones; false: only open ones; empty: both
 */
public record UserCriteria(
    String regionId, Optional<Role> role, Optional<String> text, Optional<Boolean> disabled) {}
