package org.famulus.core.payment;

import java.time.Instant;
import java.util.Optional;
import org.famulus.core.access.Caller;

/**
 * Who put a name to something, and when.
 *
 * @param name the name
 * @param accountId the account, empty for Famulus itself
 * @param at when
 */
public record Signature(String name, Optional<Long> accountId, Instant at) {

  /** The caller's. */
  public static Signature of(Caller caller, Instant now) {
    return new Signature(caller.name(), caller.accountId(), now);
  }
}
