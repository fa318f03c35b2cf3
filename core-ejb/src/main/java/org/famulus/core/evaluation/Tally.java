package org.famulus.core.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a group says to a question with steps or choices.
 *
 * @param answers how many answered
 * @param counts how many chose each step or choice, in order
 */
public record Tally(int answers, List<Integer> counts) {

  private static final int WHOLE = 100;

  public Tally {
    counts = List.copyOf(counts);
  }

  /** Counts what was chosen among so many steps or choices. */
  static Tally of(List<Integer> chosen, int choices) {
    return new Tally(
        chosen.size(),
        IntStream.rangeClosed(1, choices)
            .mapToObj(
                number -> (int) chosen.stream().filter(each -> each == number).count())
            .toList());
  }

  /** The mean of the steps, to one decimal. */
  public BigDecimal mean() {
    long sum =
        IntStream.range(0, counts.size()).mapToLong(at -> (at + 1L) * counts.get(at)).sum();
    return answers == 0
        ? BigDecimal.ZERO.setScale(1)
        : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answers), 1, RoundingMode.HALF_UP);
  }

  /** How many per cent chose the step or choice at a place counted from zero. */
  public int percent(int at) {
    return answers == 0 ? 0 : Math.round((float) WHOLE * counts.get(at) / answers);
  }
}
