package org.famulus.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts tries per network address, of wrong passwords unless it is told otherwise, so that nobody
 * tries one password on a thousand accounts. Kept in memory of this node; a restart forgives.
 */
@ApplicationScoped
public class AddressTries {

  /** Wrong passwords of one address within the window before it has to wait. */
  static final int TRIES = 10;

  /** The window. */
  static final Duration WINDOW = Duration.ofMinutes(15);

  private static final int MOST_ADDRESSES = 10_000;

  private final Map<String, Deque<Instant>> wrong = new ConcurrentHashMap<>();

  private Clock clock;
  private int most;
  private Duration window;

  /** For the container. */
  protected AddressTries() {}

  /** Tries by the given clock. */
  @Inject
  public AddressTries(Clock clock) {
    this(clock, TRIES, WINDOW);
  }

  /**
   * Tries of something else.
   *
   * @param most how many one address has within the window before it has to wait
   */
  public AddressTries(Clock clock, int most, Duration window) {
    this.clock = clock;
    this.most = most;
    this.window = window;
  }

  /** Whether a password, or whatever else is tried, from the address is judged at all now. */
  public boolean isJudged(String address) {
    Deque<Instant> tries = wrong.get(address);
    if (tries == null) {
      return true;
    }
    synchronized (tries) {
      forget(tries);
      return tries.size() < most;
    }
  }

  /** Counts a wrong password, or another try, from the address. */
  public void countWrong(String address) {
    if (wrong.size() >= MOST_ADDRESSES) {
      wrong.values().removeIf(this::isForgotten);
    }
    Deque<Instant> tries = wrong.computeIfAbsent(address, any -> new ArrayDeque<>());
    synchronized (tries) {
      forget(tries);
      tries.addLast(clock.instant());
    }
  }

  private boolean isForgotten(Deque<Instant> tries) {
    synchronized (tries) {
      forget(tries);
      return tries.isEmpty();
    }
  }

  private void forget(Deque<Instant> tries) {
    Instant start = clock.instant().minus(window);
    while (!tries.isEmpty() && tries.peekFirst().isBefore(start)) {
      tries.removeFirst();
    }
  }
}
