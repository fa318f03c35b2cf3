package org.famulus.core.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.famulus.core.offer.OfferRepository;
import org.famulus.core.offer.PlacementOffer;

/**
 * Takes places out of a call that a unit cannot keep, after those who had them were seen to. The
 * unit's commitment says so too, so that they are not collected into a call again.
 */
@ApplicationScoped
public class PlacesGivenUp {

  @Inject private OfferRepository offers;
  @Inject private InterestRepository interests;

  /**
   * Withdraws the offers; answers which of them could be given until now. Whoever is still at one of
   * these places stays there.
   */
  public Set<Long> withdraw(String regionId, Collection<Long> offerIds) {
    Map<Long, Set<Long>> byInterest =
        offers.byIds(offerIds).values().stream()
            .collect(
                Collectors.groupingBy(
                    PlacementOffer::interestId,
                    TreeMap::new,
                    Collectors.mapping(PlacementOffer::id, Collectors.toSet())));
    Set<Long> withdrawn = new HashSet<>();
    byInterest.forEach(
        (interest, ids) -> withdrawn.addAll(withdraw(regionId, interest, ids)));
    return withdrawn;
  }

  private Set<Long> withdraw(String regionId, long interestId, Set<Long> offerIds) {
    Interest interest = interests.lock(regionId, interestId).orElseThrow();
    Set<Period> gone = new HashSet<>();
    Set<Long> withdrawn = new HashSet<>();
    for (PlacementOffer offer : offers.lockOfInterest(interestId)) {
      if (offerIds.contains(offer.id())) {
        if (!offer.isWithdrawn()) {
          withdrawn.add(offer.id());
        }
        offer.withdraw();
        gone.add(new Period(offer.firstDay(), offer.lastDay()));
      }
    }
    RegisteredInterest registered = interests.whole(interest);
    List<Period> kept =
        registered.periods().stream()
            .map(Period::of)
            .filter(period -> !gone.contains(period))
            .toList();
    interests.replaceParts(
        registered, kept, registered.contacts().stream().map(NamedPerson::of).toList());
    if (kept.isEmpty() && interest.taken() == 0) {
      interest.withdraw();
    }
    return withdrawn;
  }
}
