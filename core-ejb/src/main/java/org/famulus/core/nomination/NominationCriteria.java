package org.famulus.core.nomination;

import java.util.Optional;

/**
 * Which nominations a list shows.
 *
 * @param regionId the region
 * @param callId the call; empty means any
 * @param state their state
 * @param institutionId the home institution
 * @param text part of the person's name
 */
public record NominationCriteria(
    String regionId,
    Optional<Long> callId,
    Optional<NominationState> state,
    Optional<Long> institutionId,
    Optional<String> text) {

  /** All nominations of a call. */
  public static NominationCriteria ofCall(String regionId, long callId) {
    return new NominationCriteria(
        regionId, Optional.of(callId), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same in this state, or in any. */
  NominationCriteria in(Optional<NominationState> only) {
    return new NominationCriteria(regionId, callId, only, institutionId, text);
  }
}
