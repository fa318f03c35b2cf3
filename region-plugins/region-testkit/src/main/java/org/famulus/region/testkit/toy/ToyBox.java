package org.famulus.region.testkit.toy;

import java.util.List;
import org.famulus.region.spi.rule.Moment;

/**
 * Facts of a box of toys about to be packed.
 *
 * @param toys ids of the toys in it
 * @param broken ids of the broken ones among them
 * @param labelled whether somebody wrote a label
 */
public record ToyBox(List<Long> toys, List<Long> broken, boolean labelled) {

  /** A box is about to be packed. */
  public static final Moment PACK = new Moment("BOX", "PACK");

  public ToyBox {
    toys = List.copyOf(toys);
    broken = List.copyOf(broken);
  }

  /** A labelled box with toys 1, 2, … up to the given number, none of them broken. */
  public static ToyBox of(long number) {
    List<Long> toys = java.util.stream.LongStream.rangeClosed(1, number).boxed().toList();
    return new ToyBox(toys, List.of(), true);
  }

  /** The same box with some toys broken. */
  public ToyBox broken(Long... ids) {
    return new ToyBox(toys, List.of(ids), labelled);
  }

  /** The same box without a label. */
  public ToyBox unlabelled() {
    return new ToyBox(toys, broken, false);
  }
}
