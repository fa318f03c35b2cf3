package org.famulus.core.call;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.interest.Interest;
import org.famulus.core.interest.Period;
import org.famulus.core.offer.PlacementOffer;

/** The offers whose period begins in a call's term, in this call or another, by interest and day. */
final class OffersOfTerm {

  private final Map<Key, PlacementOffer> ofCall = new HashMap<>();
  private final Map<Key, PlacementOffer> ofOthers = new HashMap<>();

  private record Key(long interestId, LocalDate firstDay) {}

  OffersOfTerm(long callId, List<PlacementOffer> offers) {
    for (PlacementOffer offer : offers) {
      Key key = new Key(offer.interestId(), offer.firstDay());
      if (offer.callId() == callId) {
        ofCall.put(key, offer);
      } else if (!offer.isWithdrawn()) {
        ofOthers.put(key, offer);
      }
    }
  }

  /** The call's own offer of the interest for a period beginning on the day, withdrawn or not. */
  Optional<PlacementOffer> find(long interestId, LocalDate firstDay) {
    return Optional.ofNullable(ofCall.get(new Key(interestId, firstDay)));
  }

  /** Whether another call offers that period of the interest. */
  boolean inOtherCall(long interestId, LocalDate firstDay) {
    return ofOthers.containsKey(new Key(interestId, firstDay));
  }

  /** Whether the call offers all the periods with all the places. */
  boolean covers(Interest interest, List<Period> periods) {
    return periods.stream()
        .allMatch(
            period ->
                find(interest.id(), period.firstDay())
                    .filter(offer -> !offer.isWithdrawn())
                    .filter(offer -> offer.capacity() >= interest.periodCapacity())
                    .isPresent());
  }
}
