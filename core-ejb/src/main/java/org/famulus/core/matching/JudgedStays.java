package org.famulus.core.matching;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.famulus.core.booking.DaySpan;
import org.famulus.core.booking.RequestRules;
import org.famulus.core.region.Judgement;

/** What the rules say to stays, each asked for once. */
final class JudgedStays {

  private final RequestRules rules;
  private final Map<Long, Set<Long>> tried;
  private final Map<Asked, Judgement> known = new HashMap<>();

  /**
   * Nothing was asked yet.
   *
   * @param tried offers people asked for before, and nothing came of it
   */
  JudgedStays(RequestRules rules, Map<Long, Set<Long>> tried) {
    this.rules = rules;
    this.tried = tried;
  }

  /** A place with what the rules say to it. */
  JudgedOption of(PlaceWishRow wish, PlaceOption option) {
    long offer = option.fit().offer().id();
    return JudgedOption.of(
        option,
        tried.getOrDefault(wish.personId(), Set.of()).contains(offer),
        known.computeIfAbsent(
            new Asked(wish.id(), offer, option.fit().days()),
            asked -> rules.judge(offer, wish.personId(), asked.days(), wish.message())));
  }

  private record Asked(long wishId, long offerId, DaySpan days) {}
}
