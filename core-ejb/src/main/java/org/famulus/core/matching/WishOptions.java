package org.famulus.core.matching;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What there is for the student at hand.
 *
 * @param student who she is and what she looks for
 * @param options the best places, those that can be chosen first
 * @param more how many more places fit
 * @param looser where none fits, how many did without each part of the wish; only those that help
 * @param loosest where none fits, how many did without all of these parts together
 */
public record WishOptions(
    WaitingStudent student,
    List<JudgedOption> options,
    int more,
    Map<WishPart, Integer> looser,
    int loosest) {

  public WishOptions {
    options = List.copyOf(options);
    // In the order of the parts.
    looser = Collections.unmodifiableMap(new LinkedHashMap<>(looser));
  }
}
