package org.famulus.core.matching;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.famulus.core.booking.DaySpan;
import org.famulus.core.booking.OpenOffer;

/**
 * Who shall be asked for where, as far as it is settled: where there is room beside that, and for
 * whom. Nobody has been asked for yet.
 */
final class GivenStays {

  private final Map<Long, OpenOffer> offers;
  private final Map<Long, List<DaySpan>> elsewhere;
  private final LocalDate tomorrow;
  private final JudgedStays rules;
  private final Map<Long, GivenStay> byWish = new LinkedHashMap<>();

  /**
   * Nobody yet.
   *
   * @param offers everything that is offered, by id
   * @param elsewhere on which days people have another place
   * @param tomorrow the first day anybody can begin
   */
  GivenStays(
      Map<Long, OpenOffer> offers,
      Map<Long, List<DaySpan>> elsewhere,
      LocalDate tomorrow,
      JudgedStays rules) {
    this.offers = offers;
    this.elsewhere = elsewhere;
    this.tomorrow = tomorrow;
    this.rules = rules;
  }

  /** Settles where a wish shall be met; what was settled for it before is forgotten. */
  void give(PlaceWishRow wish, JudgedOption option) {
    byWish.put(wish.id(), new GivenStay(wish, option));
  }

  /** What is settled for a wish. */
  Optional<JudgedOption> of(PlaceWishRow wish) {
    return Optional.ofNullable(byWish.get(wish.id())).map(GivenStay::option);
  }

  /** Everything that is settled. */
  List<GivenStay> all() {
    return List.copyOf(byWish.values());
  }

  /** What is settled at an offer. */
  List<GivenStay> at(long offerId) {
    return byWish.values().stream()
        .filter(each -> each.option().option().fit().offer().id() == offerId)
        .toList();
  }

  /**
   * How a place fits a wish beside all that is settled for others, with what the rules say.
   *
   * @param known the place as it fitted before anything was settled
   */
  Optional<JudgedOption> possible(PlaceWishRow wish, PlaceOption known) {
    return sought(wish)
        .fit(now(wish, known.fit().offer().id()), tomorrow)
        .map(fit -> rules.of(wish, new PlaceOption(fit, known.rank(), known.others())));
  }

  /** The same at an offer at which others shall be, too. */
  Optional<JudgedOption> possible(PlaceWishRow wish, PlaceOption known, List<DaySpan> others) {
    return sought(wish)
        .fit(now(wish, known.fit().offer().id()).with(others), tomorrow)
        .map(fit -> rules.of(wish, new PlaceOption(fit, known.rank(), known.others())));
  }

  /**
   * How many places had room for a wish beside all that is settled and could be asked for, if a part
   * of it were given up.
   */
  int possibleWithout(PlaceWishRow wish, WishPart part) {
    SoughtPlace less = sought(wish).without(part);
    return (int)
        offers.keySet().stream()
            .flatMap(id -> less.fit(now(wish, id), tomorrow).stream())
            .filter(fit -> rules.of(wish, new PlaceOption(fit, 0, 0)).isProposable())
            .count();
  }

  /** An offer as it is occupied by everybody but one wish. */
  OpenOffer now(PlaceWishRow but, long offerId) {
    return offers
        .get(offerId)
        .with(
            at(offerId).stream()
                .filter(each -> each.wish().id() != but.id())
                .map(GivenStay::days)
                .toList());
  }

  /** A wish, with all days on which its student is elsewhere, those of her other wishes, too. */
  private SoughtPlace sought(PlaceWishRow wish) {
    return wish.sought(
        Stream.concat(
                elsewhere.getOrDefault(wish.personId(), List.of()).stream(),
                byWish.values().stream()
                    .filter(
                        each ->
                            each.wish().personId() == wish.personId()
                                && each.wish().id() != wish.id())
                    .map(GivenStay::days))
            .toList());
  }

  /**
   * What is settled for a wish.
   *
   * @param wish the wish
   * @param option where, and when
   */
  record GivenStay(PlaceWishRow wish, JudgedOption option) {

    /** The days. */
    DaySpan days() {
      return option.option().fit().days();
    }
  }
}
