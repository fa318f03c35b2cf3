package org.famulus.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.host.HostFactsSource;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.ReferenceDates;
import org.famulus.core.region.Regions;
import org.famulus.core.region.RuleBook;
import org.famulus.core.region.RuleEngine;
import org.famulus.core.region.WrittenReasons;
import org.famulus.region.spi.catalogue.LengthRule;
import org.famulus.region.spi.facts.BookingFacts;
import org.famulus.region.spi.facts.HostFacts;
import org.famulus.region.spi.facts.HostOfferFacts;
import org.famulus.region.spi.rule.Moment;

/** Tells rules what they may know of offers and bookings, and asks them. */
@ApplicationScoped
class BookingFile {

  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private HostFactsSource hosts;
  @Inject private HostOfferRepository offers;

  /** What the rules say to publishing an offer, or to what a published one becomes. */
  Judgement judge(HostOffer offer, WrittenReasons reasons) {
    return rules
        .open(offer.regionId())
        .judge(
            Moment.HOST_OFFER_PUBLISH,
            facts(
                offer,
                hosts.of(offer.regionId(), List.of(offer.unitId())).get(offer.unitId())),
            new ReferenceDates(
                today(offer.regionId()), Optional.empty(), Optional.of(offer.window().firstDay())),
            reasons);
  }

  /**
   * What the rules of a moment say to a booking.
   *
   * @param asked days and student in question
   */
  Judgement judge(Moment moment, HostOffer offer, Asked asked, WrittenReasons reasons) {
    return judge(offer.regionId(), moment, Map.of(offer, asked), reasons).get(offer.id());
  }

  /** The same for several offers at once, by their ids, with a constant number of statements. */
  Map<Long, Judgement> judge(
      String regionId, Moment moment, Map<HostOffer, Asked> all, WrittenReasons reasons) {
    LocalDate today = today(regionId);
    RuleBook book = rules.open(regionId);
    Map<Long, Occupation> occupations = offers.occupations(all.keySet());
    Map<Long, HostFacts> facts =
        hosts.of(regionId, all.keySet().stream().map(HostOffer::unitId).toList());
    Map<Long, Judgement> judgements = new HashMap<>();
    all.forEach(
        (offer, asked) ->
            judgements.put(
                offer.id(),
                book.judge(
                    moment,
                    new BookingFacts(
                        facts(offer, facts.get(offer.unitId())),
                        asked.days().facts(),
                        asked.personId(),
                        occupations.get(offer.id()).mostAtATime(asked.days()),
                        asked.reason()),
                    new ReferenceDates(
                        today,
                        Optional.of(asked.requestedOn().orElse(today)),
                        Optional.of(asked.days().firstDay())),
                    reasons)));
    return judgements;
  }

  /** The day it is in the region. */
  LocalDate today(String regionId) {
    return regions.today(regionId, clock);
  }

  private static HostOfferFacts facts(HostOffer offer, HostFacts host) {
    return new HostOfferFacts(
        host,
        offer.window().facts(),
        offer.kind(),
        offer.field(),
        offer.capacity(),
        new LengthRule(offer.shortestDays(), LengthRule.Unit.CALENDAR_DAYS));
  }

  /**
   * What is asked for.
   *
   * @param personId the student
   * @param days the days in question
   * @param requestedOn the day the student asked, if it is not today
   * @param reason what was written about it
   */
  record Asked(
      long personId, DaySpan days, Optional<LocalDate> requestedOn, Optional<String> reason) {}
}
