package org.famulus.allocation;

/**
 * Why a student was not given a place she wanted more than what she has.
 *
 * @param place the place
 * @param rank how much she wanted it
 * @param cause why
 */
public record Refusal(String place, int rank, Cause cause) {

  /** Why a place was not given. */
  public sealed interface Cause {}

  /**
   * She may not be given it.
   *
   * @param rule id of the rule that says no
   */
  public record NotEligible(String rule) implements Cause {}

  /**
   * The place is full, and giving it to her would have cost others more than she would have gained.
   *
   * <p>Where places take none or at least some, this holds as long as the same ones take some. {@link
   * ForcedOption} says exactly what giving it to her would change, also if others opened.
   *
   * @param measure the first thing that would have been worse
   * @param group of which priority group; empty for all
   * @param rankMeasured the rank, where one rank was measured; else 0
   * @param atLeast by how much at least all together would be worse, her own gain already counted; in
   *     the unit of the measure
   */
  public record Full(Measure measure, String group, int rankMeasured, long atLeast)
      implements Cause {}

  /**
   * The place went to students whose lottery number was better, in a lottery order.
   *
   * @param lastNumber number of the student who took the last one; 0 if those who had it were fixed
   */
  public record EarlierNumber(int lastNumber) implements Cause {}

  /** Giving it to her would have been equally good for all together; the lottery decided. */
  public record Lot() implements Cause {}

  /**
   * Nobody waiting can be given the place: it takes none, or those whose result was fixed have all of
   * it, of its pool, or of the share of her origin.
   */
  public record NoneLeft() implements Cause {}

  /**
   * The place takes none or at least some, and that it takes none was better for all together.
   *
   * @param where the place or its pool
   * @param least how many students it would have had to take
   */
  public record NotOpened(String where, int least) implements Cause {}

  /** What was decided about her before stays. */
  public record FixedBefore() implements Cause {}
}
