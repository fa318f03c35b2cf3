package org.famulus.core.matching;

import java.util.List;
import java.util.Optional;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.Text;

/**
 * A place that fits a student and is not proposed to her.
 *
 * @param option the place as it fits her by itself
 * @param why why not
 * @param cost what it would cost others if she went there all the same, where that is known
 * @param rules what the rules say against it
 */
public record PassedOver(
    PlaceOption option, Text why, Optional<Text> cost, List<Reason> rules) {

  public PassedOver {
    rules = List.copyOf(rules);
  }
}
