package org.famulus.core.payment;

import java.util.Optional;
import java.util.Set;

/**
 * Which entries a list shows.
 *
 * @param regionId region
 * @param id only this one
 * @param runId only those of a run
 * @param waiting only corrections that wait for a run
 * @param units only those of these units; empty means any
 * @param states only those of runs that stand here; empty means anywhere
 * @param text part of the unit's or the student's name
 */
public record EntryCriteria(
    String regionId,
    Optional<Long> id,
    Optional<Long> runId,
    boolean waiting,
    Set<Long> units,
    Set<RunState> states,
    Optional<String> text) {

  public EntryCriteria {
    units = Set.copyOf(units);
    states = Set.copyOf(states);
  }

  /** One entry. */
  static EntryCriteria one(String regionId, long id) {
    return new EntryCriteria(
        regionId, Optional.of(id), Optional.empty(), false, Set.of(), Set.of(), Optional.empty());
  }

  /** The entries of a run. */
  public static EntryCriteria ofRun(String regionId, long runId, Optional<String> text) {
    return new EntryCriteria(
        regionId, Optional.empty(), Optional.of(runId), false, Set.of(), Set.of(), text);
  }

  /** Corrections that wait for a run. */
  static EntryCriteria waiting(String regionId) {
    return new EntryCriteria(
        regionId, Optional.empty(), Optional.empty(), true, Set.of(), Set.of(), Optional.empty());
  }

  /** What units were paid by approved runs. */
  static EntryCriteria paidTo(String regionId, Set<Long> units, Optional<Long> runId) {
    return new EntryCriteria(
        regionId,
        Optional.empty(),
        runId,
        false,
        units,
        Set.of(RunState.APPROVED),
        Optional.empty());
  }
}
