package org.famulus.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.region.Judgement;
import org.famulus.core.region.WrittenReasons;
import org.famulus.region.spi.rule.Moment;

/**
 * What somebody who gives places away has to know of them. A host has one answer for each place, so
 * that a place with as many requests as room is not to give until the host has answered. It asks for
 * no right.
 */
@ApplicationScoped
public class PlacesToGive {

  @Inject private OpenPlacesSource open;
  @Inject private HostOfferRepository offers;
  @Inject private BookingRepository bookings;
  @Inject private BookingFile file;

  /** Everything that is offered from tomorrow on; a constant number of statements. */
  public List<PlaceToGive> all(String regionId) {
    List<OpenOffer> all = open.of(regionId).offers();
    Map<Long, List<DaySpan>> asked = offers.asked(all.stream().map(OpenOffer::id).toList());
    LocalDate tomorrow = file.today(regionId).plusDays(1);
    return all.stream()
        .map(
            each -> {
              List<DaySpan> waiting = asked.getOrDefault(each.id(), List.of());
              return new PlaceToGive(
                  each.occupied(each.occupation().and(waiting)),
                  Stream.concat(waiting.stream(), each.occupation().taken().stream())
                      // Whoever was there and has left keeps nobody out.
                      .allMatch(span -> span.lastDay().isBefore(tomorrow)));
            })
        .toList();
  }

  /**
   * Whether there is room on the days for one more than those who are booked, but not for one more
   * than those who have asked. The offer stays locked until the transaction ends, so that of two who
   * ask at the same time the second is told.
   *
   * @throws NotFoundException if there is no such offer
   */
  public boolean isAskedOut(String regionId, long offerId, DaySpan days) {
    HostOffer offer =
        offers.lock(regionId, offerId).orElseThrow(() -> new NotFoundException("offer", offerId));
    Occupation booked = offers.occupation(offer);
    Occupation asked =
        booked.and(offers.asked(List.of(offerId)).getOrDefault(offerId, List.of()));
    return booked.hasRoom(days) && !asked.hasRoom(days);
  }

  /**
   * What kind of placement an offer is of.
   *
   * @throws NotFoundException if there is no such offer
   */
  public String kind(String regionId, long offerId) {
    return offers
        .find(regionId, offerId)
        .map(HostOffer::kind)
        .orElseThrow(() -> new NotFoundException("offer", offerId));
  }

  /**
   * What the rules would say to a student's requests, by offer; nothing is asked for.
   *
   * @param message what she would write to the host
   * @param days the days at each offer
   */
  public Map<Long, Judgement> judge(
      String regionId, long personId, Optional<String> message, Map<Long, DaySpan> days) {
    Map<HostOffer, BookingFile.Asked> all = new HashMap<>();
    days.forEach(
        (id, stay) ->
            offers
                .find(regionId, id)
                .ifPresent(
                    offer ->
                        all.put(
                            offer,
                            new BookingFile.Asked(personId, stay, Optional.empty(), message))));
    return file.judge(regionId, Moment.BOOKING_REQUEST, all, WrittenReasons.none());
  }

  /**
   * What the rules would say to requests for any of the offers by any of the people; nothing is
   * asked for. A constant number of statements, if the offers were read before.
   */
  public RequestRules rules(
      String regionId, Collection<Long> offerIds, Collection<Long> people) {
    return file.requestRules(
        regionId,
        offerIds.stream().flatMap(id -> offers.find(regionId, id).stream()).toList(),
        people);
  }

  /** For each of the people the offers that came to nothing, as for one. */
  public Map<Long, Set<Long>> triedBefore(String regionId, Collection<Long> people) {
    Map<Long, Set<Long>> tried = new HashMap<>();
    bookings
        .ofPeople(regionId, people, BookingState.ENDED)
        .forEach(
            booking ->
                tried
                    .computeIfAbsent(booking.personId(), person -> new HashSet<>())
                    .add(booking.offerId()));
    return tried;
  }

  /** Offers that a student has asked for, and could not get or did not want. */
  public Set<Long> triedBefore(String regionId, long personId) {
    return triedBefore(regionId, Set.of(personId)).getOrDefault(personId, Set.of());
  }
}
