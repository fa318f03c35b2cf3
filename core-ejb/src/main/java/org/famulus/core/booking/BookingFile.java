package org.famulus.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    Opened opened = open(regionId, all.keySet());
    Map<Long, Judgement> judgements = new HashMap<>();
    all.forEach(
        (offer, asked) -> judgements.put(offer.id(), opened.judge(moment, offer, asked, reasons)));
    return judgements;
  }

  /**
   * What the rules would say to requests for any of the offers by any of the people, asked as often
   * as need be without another look at the database.
   */
  RequestRules requestRules(
      String regionId, Collection<HostOffer> all, Collection<Long> people) {
    Opened opened = open(regionId, all);
    opened.book().prepare(people);
    Map<Long, HostOffer> byId =
        all.stream().collect(Collectors.toMap(HostOffer::id, Function.identity()));
    return (offerId, personId, days, message) ->
        opened.judge(
            Moment.BOOKING_REQUEST,
            byId.get(offerId),
            new Asked(personId, days, Optional.empty(), message),
            WrittenReasons.none());
  }

  private Opened open(String regionId, Collection<HostOffer> all) {
    return new Opened(
        today(regionId),
        rules.open(regionId),
        offers.occupations(all),
        hosts.of(regionId, all.stream().map(HostOffer::unitId).toList()));
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
   * Everything rules may know of some offers.
   *
   * @param today the day it is
   * @param book the rules
   * @param occupations how full each offer is
   * @param hosts facts of the hosts by the ids of their units
   */
  private record Opened(
      LocalDate today,
      RuleBook book,
      Map<Long, Occupation> occupations,
      Map<Long, HostFacts> hosts) {

    Judgement judge(Moment moment, HostOffer offer, Asked asked, WrittenReasons reasons) {
      return book.judge(
          moment,
          new BookingFacts(
              facts(offer, hosts.get(offer.unitId())),
              asked.days().facts(),
              asked.personId(),
              occupations.get(offer.id()).mostAtATime(asked.days()),
              asked.reason()),
          new ReferenceDates(
              today,
              Optional.of(asked.requestedOn().orElse(today)),
              Optional.of(asked.days().firstDay())),
          reasons);
    }
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
