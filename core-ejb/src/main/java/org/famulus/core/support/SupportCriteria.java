package org.famulus.core.support;

import java.util.Optional;
import java.util.Set;

/**
 * Which claims are looked for.
 *
 * @param regionId region
 * @param id the claim
 * @param text part of the student's or the host's name, or of the number
 * @param states where they stand; empty means anywhere
 * @param periodId those of one funding period
 */
public record SupportCriteria(
    String regionId,
    Optional<Long> id,
    Optional<String> text,
    Set<SupportState> states,
    Optional<Long> periodId) {

  public SupportCriteria {
    states = Set.copyOf(states);
  }

  /** All of a region. */
  public static SupportCriteria of(String regionId) {
    return new SupportCriteria(
        regionId, Optional.empty(), Optional.empty(), Set.of(), Optional.empty());
  }

  /** Those in some states. */
  public SupportCriteria in(Set<SupportState> some) {
    return new SupportCriteria(regionId, id, text, some, periodId);
  }

  static SupportCriteria one(String regionId, long id) {
    return new SupportCriteria(
        regionId, Optional.of(id), Optional.empty(), Set.of(), Optional.empty());
  }

  SupportCriteria anyState() {
    return in(Set.of());
  }
}
