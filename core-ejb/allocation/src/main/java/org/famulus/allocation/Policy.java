package org.famulus.allocation;

/**
 * What is fair. Every policy serves priority groups in their order, places as many students as it
 * can within its own rule, and leaves what is equally good to the lottery.
 */
public enum Policy {
  /**
   * Each student in the order of the lottery takes the best place left ("random serial
   * dictatorship"). Nobody with a worse number has what another wanted more, and nobody gains by
   * hiding a wish; but some stay without a place for whom there was one.
   */
  LOTTERY_ORDER,
  /** As many as possible get a place, and the ranks of all together are as small as they can be. */
  LEAST_SUM_OF_RANKS,
  /**
   * As many as possible get a place, of these as many as possible their first choice, then their
   * second, and so on ("greedy maximum").
   */
  MOST_FIRST_CHOICES,
  /**
   * As many as possible get a place, of these as few as possible their worst rank, then the one
   * before, and so on ("generous maximum").
   */
  PROTECT_WORST_OFF
}
