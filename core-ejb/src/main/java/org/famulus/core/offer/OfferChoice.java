package org.famulus.core.offer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * What a call offers, as somebody who applies can wish for it: without units, which are not chosen.
 *
 * @param what what can be wished for
 * @param siteName name of the site
 * @param places places offered
 */
public record OfferChoice(Wishable what, Optional<String> siteName, long places) {

  /** By period, then field, then site. */
  static final Comparator<OfferChoice> BY_PERIOD =
      Comparator.comparing((OfferChoice choice) -> choice.what().firstDay())
          .thenComparing(choice -> choice.what().field())
          .thenComparing(choice -> choice.siteName().orElse(""));

  /**
   * What a wish names.
   *
   * @param field code of the field
   * @param siteId the site
   * @param firstDay first day
   * @param lastDay last day
   */
  public record Wishable(
      String field, Optional<Long> siteId, LocalDate firstDay, LocalDate lastDay) {}
}
