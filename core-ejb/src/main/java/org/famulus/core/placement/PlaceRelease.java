package org.famulus.core.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.famulus.core.interest.InterestRepository;
import org.famulus.core.offer.OfferRepository;

/** Gives back the place of a placement that has never started. */
@ApplicationScoped
public class PlaceRelease {

  @Inject private InterestRepository interests;
  @Inject private OfferRepository offers;

  /** The place counts as taken no longer. */
  void release(Placement placement) {
    long offer = placement.subject().offerId();
    release(offers.find(placement.regionId(), offer).orElseThrow().interestId(), offer);
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
