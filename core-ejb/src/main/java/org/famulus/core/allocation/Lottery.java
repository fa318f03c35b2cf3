package org.famulus.core.allocation;

import java.util.Comparator;
import org.famulus.core.shared.Sha256;

/**
 * The draw: everybody's lot is the SHA-256 of {@code seed|call id|number}, lowest first. Whoever
 * knows the seed can repeat it with any tool; neither the order of the input nor a database id has
 * any say.
 *
 * @param seed seed of the draft
 * @param callId the call
 */
record Lottery(String seed, long callId) {

  /** The lot of an application, 64 hexadecimal digits. */
  String lotOf(String number) {
    return Sha256.hex(seed + "|" + callId + "|" + number);
  }

  /** The lot of a place, for a choice between equally good ones. */
  String lotOf(Slot slot) {
    return lotOf("place-" + slot.offerId());
  }

  /** The order in which candidates of one group have their turn. */
  Comparator<Candidate> order() {
    return Comparator.comparing(candidate -> lotOf(candidate.number()));
  }
}
