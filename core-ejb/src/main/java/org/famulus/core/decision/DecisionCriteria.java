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

  /** The same without a choice of states, for counting how many each state would show. */
  DecisionCriteria anyState() {
    return new DecisionCriteria(
        regionId, id, callId, applicationId, unitId, kinds, Set.of(), text);
  }

  /** The same without a choice of kinds, for counting how many each kind would show. */
  DecisionCriteria anyKind() {
    return new DecisionCriteria(
        regionId, id, callId, applicationId, unitId, Set.of(), states, text);
  }
}
