package org.famulus.core.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Target;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.person.Person;
import org.famulus.core.person.PersonRepository;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.NumberRanges;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.UseCase;

/**
 * A student says what she looks for; staff may do it for her, and the audit entry says so. Of each
 * kind of placement she has one open wish at a time.
 */
@Stateless
public class PlaceWishFiling {

  private static final String NUMBERS = "place-wish";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private Clock clock;
  @Inject private Regions regions;
  @Inject private NumberRanges numbers;
  @Inject private PersonRepository people;
  @Inject private PlaceWishRepository wishes;
  @Inject private PlaceWishFaults faults;
  @Inject private PlaceWishesForChange forChange;

  /** Files a wish. */
  @UseCase(value = "place-wish.file", permission = Permission.BOOKING_REQUEST)
  public Outcome<Long> file(String regionId, long personId, PlaceWishForm form) {
    gate.allow(Target.person(regionId, personId));
    Person student =
        people
            .lock(regionId, personId)
            .orElseThrow(() -> new NotFoundException("person", personId));
    forChange.noteStudent(student);
    LocalDate today = regions.today(regionId, clock);
    Optional<Outcome<Long>> wrong = wrong(regionId, form, today);
    if (wrong.isPresent()) {
      return wrong.get();
    }
    Optional<Outcome<Long>> open =
        oneOpen(wishes.standing(regionId, personId, form.kind()));
    if (open.isPresent()) {
      return open.get();
    }
    PlaceWish wish =
        new PlaceWish(
            regionId,
            "W-%d-%04d"
                .formatted(today.getYear(), numbers.next(regionId, NUMBERS, today.getYear())),
            personId,
            clock.instant(),
            today);
    wish.describe(form);
    wishes.add(wish);
    running
        .current()
        .about(PlaceWishesForChange.SUBJECT, wish.id(), wish.number())
        .change("state", null, PlaceWishState.OPEN);
    forChange.noteChanges(Optional.empty(), wish);
    return Outcome.done(wish.id());
  }

  /** Changes an open one. */
  @UseCase(value = "place-wish.change", permission = Permission.BOOKING_REQUEST)
  public Outcome<Long> change(String regionId, long id, long version, PlaceWishForm form) {
    PlaceWish wish = open(regionId, id);
    Optional<Outcome<Long>> unfit = forChange.unfit(wish, version);
    if (unfit.isPresent()) {
      return unfit.get();
    }
    Optional<Outcome<Long>> wrong = wrong(regionId, form, regions.today(regionId, clock));
    if (wrong.isPresent()) {
      return wrong.get();
    }
    Optional<Outcome<Long>> open =
        oneOpen(
            wishes.standing(regionId, wish.personId(), form.kind()).stream()
                .filter(each -> !each.id().equals(id))
                .toList());
    if (open.isPresent()) {
      return open.get();
    }
    PlaceWishesForChange.Said before = forChange.said(wish);
    wish.describe(form);
    forChange.noteChanges(Optional.of(before), wish);
    return Outcome.done(id);
  }

  /** Takes an open one back. */
  @UseCase(value = "place-wish.withdraw", permission = Permission.BOOKING_REQUEST)
  public Outcome<Long> withdraw(String regionId, long id, long version) {
    PlaceWish wish = open(regionId, id);
    Optional<Outcome<Long>> unfit = forChange.unfit(wish, version);
    if (unfit.isPresent()) {
      return unfit.get();
    }
    running.current().change("state", PlaceWishState.OPEN, PlaceWishState.WITHDRAWN);
    wish.withdraw(clock.instant());
    return Outcome.done(id);
  }

  private PlaceWish open(String regionId, long id) {
    PlaceWishesForChange.Opened opened = forChange.open(regionId, id);
    gate.allow(Target.person(regionId, opened.student().id()));
    forChange.noteStudent(opened.student());
    return opened.wish();
  }

  /** Refuses if another of the kind is open; those that are met have given way for good. */
  private Optional<Outcome<Long>> oneOpen(List<PlaceWish> others) {
    Map<PlaceWish, Long> settled = new LinkedHashMap<>();
    for (PlaceWish other : others) {
      Optional<Long> booking = wishes.meeting(other);
      if (booking.isEmpty()) {
        return Optional.of(
            Outcome.refused(
                Reason.ofField(PlaceWishFaults.KIND, "place-wish.one-open", other.number())));
      }
      settled.put(other, booking.get());
    }
    settled.forEach((other, booking) -> other.settle(booking, clock.instant()));
    return Optional.empty();
  }

  private Optional<Outcome<Long>> wrong(String regionId, PlaceWishForm form, LocalDate today) {
    List<Reason> wrong = faults.of(regionId, form, today);
    return wrong.isEmpty() ? Optional.empty() : Optional.of(Outcome.refused(wrong));
  }
}
