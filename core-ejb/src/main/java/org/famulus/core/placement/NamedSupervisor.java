package org.famulus.core.placement;

/**
 * A supervisor as a unit names one.
 *
 * @param name name
 * @param email mail address
 */
public record NamedSupervisor(String name, String email) {}
