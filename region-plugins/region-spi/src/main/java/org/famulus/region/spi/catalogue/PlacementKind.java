package org.famulus.region.spi.catalogue;

/**
 * A kind of placement.
 *
 * @param code stable code, for example {@code ELECTIVE}; label key {@code kind.<code>}
 * @param length its length and counting rule
 */
public record PlacementKind(String code, LengthRule length) {}
