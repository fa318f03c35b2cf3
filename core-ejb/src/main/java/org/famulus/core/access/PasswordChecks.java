package org.famulus.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.famulus.core.settings.Settings;

/**
 * Judges passwords, only a few at a time: each costs a tenth of a second of a processor, and a
 * flood of sign-ins must not take the processors from everybody else.
 */
@ApplicationScoped
public class PasswordChecks {

  private final Semaphore places =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);

  private int rounds;
  private PasswordHash ofNobody;

  /** Takes today's strength from the installation's settings. */
  @Inject
  void strengthen(Settings settings) {
    rounds = settings.passwordRounds();
    ofNobody = PasswordHash.of(Tokens.fresh(), rounds);
  }

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
    return inTurn(() -> freshHash(password));
  }

  /** A stronger hash of a right password whose stored one is weaker than today's. Call it in turn. */
  Optional<String> stronger(String password, String stored) {
    return PasswordHash.parse(stored).isWeakerThan(rounds)
        ? Optional.of(freshHash(password))
        : Optional.empty();
  }

  private String freshHash(String password) {
    return PasswordHash.of(password, rounds).stored();
  }
}
