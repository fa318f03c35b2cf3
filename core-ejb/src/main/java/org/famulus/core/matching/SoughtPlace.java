package org.famulus.core.matching;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.booking.Amenity;
import org.famulus.core.booking.DaySpan;
import org.famulus.core.booking.HostPlace;
import org.famulus.core.booking.OpenOffer;

/**
 * What of a wish places are compared with. Kind, field, partner region, practice or hospital, and
 * days have to be as she wishes; what a host has for students only tells the better from the worse.
 *
 * @param wishId the wish
 * @param kind code of the placement kind
 * @param fields codes of the fields, the dearest first; none means any
 * @param partners codes of the partner regions, the dearest first; none means anywhere
 * @param place practice or hospital, if it matters
 * @param window the days among which the stay has to be
 * @param days how long it has to be
 * @param needs what the host should have for students
 * @param elsewhere days on which she has another place
 */
record SoughtPlace(
    long wishId,
    String kind,
    List<String> fields,
    List<String> partners,
    Optional<HostPlace> place,
    DaySpan window,
    int days,
    Set<Amenity> needs,
    List<DaySpan> elsewhere) {

  SoughtPlace {
    fields = List.copyOf(fields);
    partners = List.copyOf(partners);
    needs = Set.copyOf(needs);
    elsewhere = List.copyOf(elsewhere);
  }

  /** How a place fits, if it does. */
  Optional<Fit> fit(OpenOffer offer, LocalDate tomorrow) {
    int field = position(fields, Optional.of(offer.field()));
    int partner = position(partners, offer.partner());
    if (!offer.kind().equals(kind)
        || field < 0
        || partner < 0
        || place.filter(wished -> wished != offer.place()).isPresent()) {
      return Optional.empty();
    }
    return offer
        .firstFree(days, window, tomorrow, elsewhere)
        .map(stay -> new Fit(wishId, offer, stay, field, partner, missing(offer)));
  }

  /** The same without a part. */
  SoughtPlace without(WishPart part) {
    return new SoughtPlace(
        wishId,
        kind,
        part == WishPart.FIELDS ? List.of() : fields,
        part == WishPart.PARTNERS ? List.of() : partners,
        part == WishPart.PLACE ? Optional.empty() : place,
        window,
        days,
        needs,
        elsewhere);
  }

  private Set<Amenity> missing(OpenOffer offer) {
    Set<Amenity> missing = EnumSet.noneOf(Amenity.class);
    needs.stream().filter(each -> !offer.amenities().contains(each)).forEach(missing::add);
    return missing;
  }

  /** Where it stands among those wished, counted from one; zero if any will do, less if none does. */
  private static int position(List<String> wished, Optional<String> there) {
    if (wished.isEmpty()) {
      return 0;
    }
    int found = there.map(wished::indexOf).orElse(-1);
    return found < 0 ? -1 : found + 1;
  }
}
