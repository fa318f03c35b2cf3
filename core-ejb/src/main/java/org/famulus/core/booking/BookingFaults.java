package org.famulus.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.famulus.core.placement.Placement;
import org.famulus.core.placement.PlacementRepository;
import org.famulus.core.placement.PlacementState;
import org.famulus.core.region.Judgement;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.rule.Effect;

/** Why a student cannot be at a host on certain days, whatever the programme. */
@ApplicationScoped
class BookingFaults {

  @Inject private HostOfferRepository offers;
  @Inject private PlacementRepository placements;

  /**
   * The faults of the days asked for, each at its field. Whether there is room is asked with the
   * rules: see {@link #refusals}.
   */
  List<Reason> of(HostOffer offer, long personId, DaySpan days, LocalDate today) {
    List<Reason> faults = new ArrayList<>();
    if (!days.firstDay().isAfter(today)) {
      faults.add(Reason.ofField("firstDay", "booking.after", today));
    }
    if (days.lastDay().isBefore(days.firstDay())) {
      faults.add(Reason.ofField("lastDay", "host-offer.last-before-first"));
      return faults;
    }
    DaySpan window = offer.window();
    if (!window.covers(days)) {
      faults.add(
          Reason.ofField("firstDay", "booking.outside", window.firstDay(), window.lastDay()));
    }
    if (days.days() < offer.shortestDays() || days.days() > offer.longestDays()) {
      faults.add(
          Reason.ofField(
              "lastDay",
              "booking.length",
              days.days(),
              offer.shortestDays(),
              offer.longestDays()));
    }
    if (faults.isEmpty()) {
      elsewhere(offer.regionId(), personId, days).ifPresent(faults::add);
    }
    return faults;
  }

  /**
   * Why days without a fault are refused all the same: what the rules say against them, and where
   * there is no room, the nearest days on which there is. None if nothing is.
   */
  List<Reason> refusals(Judgement judgement, HostOffer offer, DaySpan days, LocalDate today) {
    Optional<Reason> full = room(offer, days, today);
    if (full.isEmpty()) {
      return judgement.refusals();
    }
    // No written reason makes room, so no warning is put to the user now.
    return Stream.concat(
            judgement.refusals().stream().filter(reason -> reason.effect() == Effect.BLOCK),
            full.stream())
        .toList();
  }

  private Optional<Reason> room(HostOffer offer, DaySpan days, LocalDate today) {
    Occupation occupation = offers.occupation(offer);
    if (occupation.hasRoom(days)) {
      return Optional.empty();
    }
    List<DaySpan> closed = occupation.closedIn(days);
    if (!closed.isEmpty()) {
      return Optional.of(
          Reason.ofField(
              "firstDay", "booking.closed", closed.get(0).firstDay(), closed.get(0).lastDay()));
    }
    return Optional.of(
        occupation
            .nearestStart(days.firstDay(), days.days(), today.plusDays(1))
            .map(day -> Reason.ofField("firstDay", "booking.full-but", day))
            .orElseGet(() -> Reason.ofField("firstDay", "booking.full")));
  }

  private Optional<Reason> elsewhere(String regionId, long personId, DaySpan days) {
    return placements.ofPerson(regionId, personId, PlacementState.HOLDING).stream()
        .map(Placement::subject)
        .map(subject -> new DaySpan(subject.firstDay(), subject.lastDay()))
        .filter(days::meets)
        .findFirst()
        .map(
            other ->
                Reason.ofField(
                    "firstDay", "booking.elsewhere", other.firstDay(), other.lastDay()));
  }
}
