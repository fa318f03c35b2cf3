package org.famulus.core.matching;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.Text;

/**
 * A student who waits and for whom no place is proposed.
 *
 * @param student who she is and what she looks for
 * @param why why, in one sentence
 * @param passedOver the places that fit her, each with why it is not proposed
 * @param looser how many places would still have room if she gave up a part of her wish; only those
 *     that help
 */
public record WithoutProposal(
    WaitingStudent student,
    Text why,
    List<PassedOver> passedOver,
    Map<WishPart, Integer> looser) {

  public WithoutProposal {
    passedOver = List.copyOf(passedOver);
    // In the order of the parts.
    looser = Collections.unmodifiableMap(new LinkedHashMap<>(looser));
  }

  /** What the rules say against the places that fit, each thing once. */
  public List<Reason> getRefusals() {
    return passedOver.stream().flatMap(each -> each.rules().stream()).distinct().toList();
  }
}
