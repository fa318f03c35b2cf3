package org.famulus.core.host;

/**
 * A physician who supervises students.
 *
 * @param name name
 * @param field code of the field
 */
public record NamedPhysician(String name, String field) {}
