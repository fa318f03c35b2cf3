package org.famulus.core.person;

import java.util.Optional;

/**
 * Which people a list shows. Records merged into another one are never shown.
 *
 * @param regionId the region that deals with them
 * @param text part of the name or of the mail address
 */
public record PersonCriteria(String regionId, Optional<String> text) {}
