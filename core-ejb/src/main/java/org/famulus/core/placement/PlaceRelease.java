package org.famulus.core.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.famulus.core.interest.InterestRepository;
import org.famulus.core.offer.OfferRepository;

/**
 * Gives back the place of a placement that has never started. Places of calls are counted; those of
 * a booking are free as soon as no placement holds them.
 */
@ApplicationScoped
public class PlaceRelease {

  @Inject private InterestRepository interests;
  @Inject private OfferRepository offers;

  /** The place counts as taken no longer. */
  void release(Placement placement) {
    placement
        .offerId()
        .map(offer -> offers.find(placement.regionId(), offer).orElseThrow())
        .ifPresent(offer -> release(offer.interestId(), offer.id()));
  }

  /** A place of the offer, and of its unit in the year, counts as taken no longer. */
  public void release(long interestId, long offerId) {
    // In the order in which places are taken.
    if (!interests.release(interestId) || !offers.release(offerId)) {
      throw new IllegalStateException(
          "No place of offer " + offerId + " was counted as taken.");
    }
  }
}
