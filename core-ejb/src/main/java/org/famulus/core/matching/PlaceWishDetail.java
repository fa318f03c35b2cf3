package org.famulus.core.matching;

import java.util.Map;

/**
 * A place wish with what its viewer may do.
 *
 * @param row the wish
 * @param own whether it is the viewer's own
 * @param staff whether the viewer gives places
 * @param partnerNames names of partner regions by their codes
 */
public record PlaceWishDetail(
    PlaceWishRow row, boolean own, boolean staff, Map<String, String> partnerNames) {

  public PlaceWishDetail {
    partnerNames = Map.copyOf(partnerNames);
  }
}
