package org.famulus.core.completion;

import java.util.Optional;

/**
 * Which placements are asked for.
 *
 * @param regionId region
 * @param placementId only this one
 * @param stage only those in the stage
 * @param text part of a student's or unit's name
 */
public record CompletionCriteria(
    String regionId,
    Optional<Long> placementId,
    Optional<CompletionStage> stage,
    Optional<String> text) {

  /** All of a region. */
  public static CompletionCriteria of(String regionId) {
    return new CompletionCriteria(regionId, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** One of a region. */
  public static CompletionCriteria one(String regionId, long placementId) {
    return new CompletionCriteria(
        regionId, Optional.of(placementId), Optional.empty(), Optional.empty());
  }

  /** The same in a stage. */
  public CompletionCriteria in(CompletionStage other) {
    return new CompletionCriteria(regionId, placementId, Optional.of(other), text);
  }
}
