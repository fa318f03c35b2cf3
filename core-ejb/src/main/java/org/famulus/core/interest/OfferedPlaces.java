package org.famulus.core.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.famulus.core.offer.OfferRepository;
import org.famulus.core.offer.PlacementOffer;
import org.famulus.core.shared.Reason;

/** Keeps the places already in calls within what the unit still promises; they never grow here. */
@ApplicationScoped
public class OfferedPlaces {

  @Inject private OfferRepository offers;

  /**
   * Withdraws offers of periods the unit gave up and shrinks the others to its present limit.
   *
   * @return why it cannot be: places already given by binding decision would be lost
   */
  public List<Reason> fit(Interest interest, List<Period> periods) {
    Set<Period> promised = new HashSet<>(periods);
    List<Reason> lost = new ArrayList<>();
    for (PlacementOffer offer : offers.lockOfInterest(interest.id())) {
      if (!promised.contains(new Period(offer.firstDay(), offer.lastDay()))) {
        // What is withdrawn already was settled then, with whoever is still there.
        if (offer.taken() > 0 && !offer.isWithdrawn()) {
          lost.add(Reason.ofField("firstDays", "interest.period-taken", offer.firstDay()));
        }
        offer.withdraw();
      } else if (offer.taken() > interest.periodCapacity()) {
        lost.add(
            Reason.ofField(
                "maxPerPeriod", "interest.period-below-taken", offer.firstDay(), offer.taken()));
      } else {
        offer.shrinkTo(interest.periodCapacity());
      }
    }
    return lost;
  }

  /** Withdraws every offer of an interest; the caller has made sure that none is taken. */
  public void withdrawAll(long interestId) {
    offers.lockOfInterest(interestId).forEach(PlacementOffer::withdraw);
  }
}
