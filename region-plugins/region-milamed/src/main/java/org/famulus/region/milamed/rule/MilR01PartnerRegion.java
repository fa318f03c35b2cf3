package org.famulus.region.milamed.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.famulus.region.spi.facts.BookingFacts;
import org.famulus.region.spi.facts.HostFacts;
import org.famulus.region.spi.facts.HostOfferFacts;
import org.famulus.region.spi.facts.PartnerRegionFacts;
import org.famulus.region.spi.rule.Effect;
import org.famulus.region.spi.rule.Moment;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.rule.RuleContext;
import org.famulus.region.spi.rule.Verdict;

/**
 * MIL-R01: on the day a placement starts its host lies in an active partner region; of an offer it is
 * the first day of the window.
 */
public final class MilR01PartnerRegion implements RegionRule {

  @Override
  public String id() {
    return "MIL-R01";
  }

  @Override
  public List<String> sources() {
    return List.of("MIL-S07", "MIL-S13", "MIL-S14", "MIL-F01", "MIL-F11");
  }

  @Override
  public Set<Moment> moments() {
    return Set.of(
        Moment.HOST_OFFER_PUBLISH,
        Moment.BOOKING_REQUEST,
        Moment.BOOKING_ACCEPT,
        Moment.BOOKING_CHANGE);
  }

  @Override
  public Set<Effect> effects() {
    return Set.of(Effect.BLOCK);
  }

  @Override
  public Verdict check(RuleContext context) {
    if (context.subject() instanceof HostOfferFacts offer) {
      return lies(offer.host(), offer.window().firstDay());
    }
    BookingFacts booking = context.subject(BookingFacts.class);
    return lies(booking.offer().host(), booking.period().firstDay());
  }

  private static Verdict lies(HostFacts host, LocalDate day) {
    if (host.region().isEmpty()) {
      return Verdict.block("rule.MIL-R01.none");
    }
    PartnerRegionFacts region = host.region().get();
    return region.isPartnerOn(day)
        ? Verdict.kept()
        : Verdict.block("rule.MIL-R01.inactive", region.code(), day);
  }
}
