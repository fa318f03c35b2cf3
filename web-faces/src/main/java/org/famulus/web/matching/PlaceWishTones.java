package org.famulus.web.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.famulus.core.matching.PlaceWishState;

/** Tones of the chips of place wishes. */
@Named("placeWishTones")
@ApplicationScoped
public class PlaceWishTones {

  /** Tone of where a wish stands. */
  public String of(PlaceWishState state) {
    return switch (state) {
      case OPEN -> "wait";
      case MET -> "ok";
      case WITHDRAWN -> "info";
      case EXPIRED -> "problem";
    };
  }
}
