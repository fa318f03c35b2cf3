package org.famulus.core.notify;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long the sender waits after a failed attempt: longer each time, about a day in all. */
final class BackOff {

  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(6),
          Duration.ofHours(16));

  private BackOff() {}

  /** The pause after so many attempts; empty if none shall follow. */
  static Optional<Duration> after(int attempts) {
    return attempts <= PAUSES.size() ? Optional.of(PAUSES.get(attempts - 1)) : Optional.empty();
  }
}
