package org.famulus.core.decision;

import java.util.Optional;
import java.util.Set;
import org.famulus.core.placement.PlacementState;

/**
 * Which decisions a list shows.
 *
 * @param regionId region
 * @param id only this one
 * @param callId call
 * @param applicationId application
 * @param unitId unit
 * @param kinds what they say; empty means anything
 * @param states where the placement stands; empty means anywhere. Revocations have no placement of
 *     their own and are left out as soon as a state is asked for
 * @param text part of the student's name, or of the decision's or application's number
 */
public record DecisionCriteria(
    String regionId,
    Optional<Long> id,
    Optional<Long> callId,
    Optional<Long> applicationId,
    Optional<Long> unitId,
    Set<DecisionKind> kinds,
    Set<PlacementState> states,
    Optional<String> text) {

  public DecisionCriteria {
    kinds = Set.copyOf(kinds);
    states = Set.copyOf(states);
  }

  /** All decisions of a region. */
  public static DecisionCriteria of(String regionId) {
    return new DecisionCriteria(
        regionId,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Set.of(),
        Optional.empty());
  }

  /** One decision. */
  static DecisionCriteria one(String regionId, long id) {
    return new DecisionCriteria(
        regionId,
        Optional.of(id),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Set.of(),
        Optional.empty());
  }

  /** The same with these states of the placement; empty means any. */
  DecisionCriteria in(Set<PlacementState> only) {
    return new DecisionCriteria(regionId, id, callId, applicationId, unitId, kinds, only, text);
  }

  /** The same with these kinds; empty means any. */
  DecisionCriteria of(Set<DecisionKind> only) {
    return new DecisionCriteria(regionId, id, callId, applicationId, unitId, only, states, text);
  }
}
