package org.famulus.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Judges passwords, only a few at a time: each costs a tenth of a second of a processor, and a
 * flood of sign-ins must not take the processors from everybody else.
 */
@ApplicationScoped
public class PasswordChecks {

  private final Semaphore places =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);
  private final PasswordHash ofNobody = PasswordHash.of(Tokens.fresh());

  /** Runs a judgement when its turn comes; nothing it reads before its turn is believed. */
  public <T> T inTurn(Supplier<T> judgement) {
    places.acquireUninterruptibly();
    try {
      return judgement.get();
    } finally {
      places.release();
    }
  }

  /**
   * Whether the password is the one behind the stored hash. Without a hash (an unknown login) the
   * answer is no, after the same time. Call it in turn.
   */
  boolean matches(String password, Optional<String> stored) {
    boolean same = stored.map(PasswordHash::parse).orElse(ofNobody).matches(password);
    return same && stored.isPresent();
  }

  /** Hashes a password with today's strength. */
  public String hash(String password) {
    return inTurn(() -> PasswordHash.of(password).stored());
  }
}
