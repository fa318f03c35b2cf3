package org.famulus.region.spi.port;

import java.util.Objects;

/**
 * Order of a list.
 *
 * @param column key of a column the list declares sortable; an unknown one means the list's default
 * @param ascending whether the smallest comes first
 */
public record Sort(String column, boolean ascending) {

  public Sort {
    Objects.requireNonNull(column, "A sort names a column; use an empty text for the default.");
  }

  /** The list's default order. */
  public static Sort byDefault() {
    return new Sort("", true);
  }
}
