package org.famulus.region.spi.catalogue;

/**
 * A kind of placement; units register interest in one of them, and a call is for one of them.
 *
 * @param code stable code, for example {@code ELECTIVE}; label key {@code kind.<code>}
 * @param length its length and counting rule
 */
public record PlacementKind(String code, LengthRule length) {}
