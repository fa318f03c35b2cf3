package org.famulus.core.host;

import java.util.Optional;

/**
 * What makes a stay at a host easier, as the host describes it to students.
 *
 * @param reach how it is reached by public transport
 * @param room which room students work in
 * @param lodging where they can live
 * @param loanCar whether a car is lent
 */
public record HostComforts(
    Optional<String> reach, Optional<String> room, Optional<String> lodging, boolean loanCar) {

  /** Nothing is known of any. */
  public static final HostComforts NONE =
      new HostComforts(Optional.empty(), Optional.empty(), Optional.empty(), false);
}
