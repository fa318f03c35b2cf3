package org.famulus.core.blockplan;

import java.util.List;

/**
 * A block without a place, and what stood in the way of what was wished.
 *
 * @param subject the subject
 * @param obstacles for the best wishes, in their order
 * @param more how many obstacles are not told
 */
public record OpenBlockAnswer(String subject, List<Obstacle> obstacles, int more) {

  public OpenBlockAnswer {
    obstacles = List.copyOf(obstacles);
  }

  /**
   * What stood in the way of one block that was wished.
   *
   * @param site where
   * @param period first period
   * @param rank rank of the wish
   * @param reason key of the engine, {@code block-plan.why.<key>}; or the id of a rule of the file
   * @param rule whether it is a rule of the file
   */
  public record Obstacle(String site, String period, int rank, String reason, boolean rule) {}
}
