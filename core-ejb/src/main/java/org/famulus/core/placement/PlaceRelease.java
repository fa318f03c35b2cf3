package org.famulus.core.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.famulus.core.interest.InterestRepository;
import org.famulus.core.offer.OfferRepository;

/** Gives back the place of a placement that has never started. */
@ApplicationScoped
class PlaceRelease {

  @Inject private InterestRepository interests;
  @Inject private OfferRepository offers;

  /** The place counts as taken no longer; in the order in which places are taken. */
  void release(Placement placement) {
    long offer = placement.subject().offerId();
    long interest = offers.find(placement.regionId(), offer).orElseThrow().interestId();
    if (!interests.release(interest) || !offers.release(offer)) {
      throw new IllegalStateException(
          "The place of placement " + placement.id() + " was not counted as taken.");
    }
  }
}
