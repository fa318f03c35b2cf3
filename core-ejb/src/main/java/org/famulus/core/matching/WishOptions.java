package org.famulus.core.matching;

import java.util.List;
import java.util.Map;

/**
 * What there is for the student at hand.
 *
 * @param student who she is and what she looks for
 * @param options the best places, those that can be chosen first
 * @param more how many more places fit
 * @param looser where none fits, how many did without each part of the wish; only those that help
 */
public record WishOptions(
    WaitingStudent student, List<JudgedOption> options, int more, Map<WishPart, Integer> looser) {

  public WishOptions {
    options = List.copyOf(options);
    looser = Map.copyOf(looser);
  }
}
