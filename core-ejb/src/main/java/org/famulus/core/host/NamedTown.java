package org.famulus.core.host;

import java.util.Optional;

/**
 * A town and where it lies.
 *
 * @param name its name
 * @param point its place on the map
 */
public record NamedTown(String name, Optional<MapPoint> point) {

  /** Longest name, in characters. */
  static final int NAME_LENGTH = 120;
}
