package org.famulus.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.booking.BookingAnswers;
import org.famulus.core.booking.BookingForm;
import org.famulus.core.booking.BookingRequests;
import org.famulus.core.booking.BookingState;
import org.famulus.core.booking.Bookings;
import org.famulus.core.booking.DaySpan;
import org.famulus.core.booking.HostChoice;
import org.famulus.core.booking.HostOfferEditing;
import org.famulus.core.booking.HostOfferForm;
import org.famulus.core.booking.HostOfferState;
import org.famulus.core.booking.HostOffers;
import org.famulus.core.booking.Proposal;
import org.famulus.core.region.WrittenReasons;

/** Offers the places of a first season and books some of them, as hosts and students do. */
@ApplicationScoped
class SeasonBookings {

  @Inject private HostOffers offers;
  @Inject private HostOfferEditing editing;
  @Inject private Bookings bookings;
  @Inject private BookingRequests requests;
  @Inject private BookingAnswers answers;
  @Inject private SeasonOutcomes outcomes;

  /**
   * Places a host offers.
   *
   * @param key what bookings of the season call it
   * @param host name of the host
   * @param state how far it has come
   * @param form what is offered, for a host that is not known yet
   */
  record Offer(String key, String host, HostOfferState state, HostOfferForm form) {

    /** As {@code season.json} describes them. */
    static Offer of(JsonObject json) {
      return new Offer(
          json.getString("key"),
          json.getString("host"),
          HostOfferState.valueOf(json.getString("state", HostOfferState.PUBLISHED.name())),
          new HostOfferForm(
              0,
              json.getString("kind"),
              json.getString("field"),
              SeasonJson.day(json, "firstDay"),
              SeasonJson.day(json, "lastDay"),
              json.getInt("capacity"),
              json.getInt("shortestDays"),
              json.getInt("longestDays"),
              SeasonJson.words(json, "texts"),
              SeasonJson.objects(json, "closed").stream()
                  .map(
                      days ->
                          new DaySpan(
                              SeasonJson.day(days, "firstDay"), SeasonJson.day(days, "lastDay")))
                  .toList()));
    }

    private HostOfferForm of(long hostId) {
      return new HostOfferForm(
          hostId,
          form.kind(),
          form.field(),
          form.firstDay(),
          form.lastDay(),
          form.capacity(),
          form.shortestDays(),
          form.longestDays(),
          form.texts(),
          form.closed());
    }
  }

  /**
   * A booking.
   *
   * @param offer key of the offer
   * @param student mail address of the student
   * @param university name of her university
   * @param firstDay first day she asks for
   * @param lastDay last day she asks for
   * @param message what she writes to the host
   * @param state how far it has come
   * @param reason what was written when it was declined, withdrawn or cancelled
   * @param proposal the other days the host proposes
   */
  record Wish(
      String offer,
      String student,
      String university,
      LocalDate firstDay,
      LocalDate lastDay,
      String message,
      BookingState state,
      String reason,
      Optional<Proposal> proposal) {

    /** As {@code season.json} describes it. */
    static Wish of(JsonObject json) {
      return of(json, BookingState.valueOf(json.getString("state", BookingState.REQUESTED.name())));
    }

    /** One that the host accepted. */
    static Wish accepted(JsonObject json) {
      return of(json, BookingState.ACCEPTED);
    }

    private static Wish of(JsonObject json, BookingState state) {
      return new Wish(
          json.getString("offer"),
          json.getString("student"),
          json.getString("university"),
          SeasonJson.day(json, "firstDay"),
          SeasonJson.day(json, "lastDay"),
          json.getString("message", ""),
          state,
          json.getString("reason", ""),
          SeasonJson.object(json, "proposal")
              .map(
                  days ->
                      new Proposal(
                          SeasonJson.day(days, "firstDay"),
                          SeasonJson.day(days, "lastDay"),
                          days.getString("words", ""))));
    }
  }

  /** Offers the places; answers the offers' ids by their keys. */
  Map<String, Long> offer(String regionId, List<Offer> all) {
    Map<String, Long> ids = new HashMap<>();
    if (all.isEmpty()) {
      return ids;
    }
    Map<String, Long> hosts = new HashMap<>();
    for (HostChoice each : offers.hosts(regionId)) {
      hosts.put(each.name(), each.id());
    }
    for (Offer offer : all) {
      Long host = hosts.get(offer.host());
      if (host == null) {
        throw SeasonAccounts.unknown("host", offer.host());
      }
      long id = outcomes.done(regionId, offer.key(), editing.draft(regionId, offer.of(host)));
      ids.put(offer.key(), id);
      if (offer.state() != HostOfferState.DRAFT) {
        outcomes.done(
            regionId,
            offer.key(),
            editing.publish(regionId, id, offerVersion(regionId, id), WrittenReasons.none()));
      }
      if (offer.state() == HostOfferState.WITHDRAWN) {
        outcomes.done(
            regionId, offer.key(), editing.withdraw(regionId, id, offerVersion(regionId, id)));
      }
    }
    return ids;
  }

  /**
   * Books.
   *
   * @param offerIds offers by their keys
   * @param people students by their mail addresses
   */
  void book(
      String regionId, List<Wish> all, Map<String, Long> offerIds, Map<String, Long> people) {
    if (all.isEmpty()) {
      return;
    }
    Map<String, Long> universities = universities(regionId);
    for (Wish wish : all) {
      book(regionId, wish, offerIds.get(wish.offer()), people.get(wish.student()), universities);
    }
  }

  /** Books one place that the host accepts; answers the placement. */
  long placement(String regionId, Wish wish, long offer, long student) {
    long booking = book(regionId, wish, offer, student, universities(regionId));
    return bookings.detail(regionId, booking).row().placementId().orElseThrow();
  }

  private long book(
      String regionId, Wish wish, Long offer, Long student, Map<String, Long> universities) {
    String what = wish.offer() + " for " + wish.student();
    long id =
        outcomes.done(
            regionId,
            what,
            requests.request(
                regionId,
                offer,
                student,
                new BookingForm(
                    universities.get(wish.university()),
                    wish.firstDay(),
                    wish.lastDay(),
                    wish.message()),
                WrittenReasons.none()));
    answer(regionId, what, id, wish);
    return id;
  }

  private Map<String, Long> universities(String regionId) {
    Map<String, Long> universities = new HashMap<>();
    for (HostChoice each : bookings.start(regionId, Optional.empty()).institutions()) {
      universities.put(each.name(), each.id());
    }
    return universities;
  }

  private void answer(String regionId, String what, long id, Wish wish) {
    switch (wish.state()) {
      case ACCEPTED -> accept(regionId, what, id);
      case DECLINED ->
          outcomes.done(
              regionId,
              what,
              answers.decline(regionId, id, version(regionId, id), wish.reason()));
      case PROPOSED ->
          outcomes.done(
              regionId,
              what,
              answers.propose(
                  regionId,
                  id,
                  version(regionId, id),
                  wish.proposal().orElseThrow(),
                  WrittenReasons.none()));
      case WITHDRAWN ->
          outcomes.done(
              regionId,
              what,
              requests.withdraw(regionId, id, version(regionId, id), wish.reason()));
      case CANCELLED -> {
        accept(regionId, what, id);
        outcomes.done(
            regionId, what, answers.cancel(regionId, id, version(regionId, id), wish.reason()));
      }
      case REQUESTED, EXPIRED -> {
        // It waits for the host; whether anybody answers in time the days of the season show.
      }
    }
  }

  private void accept(String regionId, String what, long id) {
    outcomes.done(
        regionId,
        what,
        answers.accept(regionId, id, version(regionId, id), WrittenReasons.none()));
  }

  private long version(String regionId, long id) {
    return bookings.detail(regionId, id).row().version();
  }

  private long offerVersion(String regionId, long id) {
    return offers.detail(regionId, id).version();
  }
}
