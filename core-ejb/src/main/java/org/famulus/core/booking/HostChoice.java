package org.famulus.core.booking;

import java.util.Optional;

/**
 * A host to choose.
 *
 * @param id the organisation
 * @param name its name
 * @param city its town, if it is known
 */
public record HostChoice(long id, String name, Optional<String> city) {}
