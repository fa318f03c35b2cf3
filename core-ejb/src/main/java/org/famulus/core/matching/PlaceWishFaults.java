package org.famulus.core.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.famulus.core.booking.BookingRepository;
import org.famulus.core.booking.DaySpan;
import org.famulus.core.booking.PlacesSought;
import org.famulus.core.host.PartnerRegionRow;
import org.famulus.core.host.PartnerRegionRows;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.catalogue.RegionCatalogue;

/** Why what a student says she looks for cannot be, each at its field. */
@ApplicationScoped
class PlaceWishFaults {

  /** The field with the kind; a search has a parameter of the shorter name in its address. */
  static final String KIND = "placementKind";

  private static final String DAYS = "stayDays";
  private static final String REQUIRED = "field.required";

  @Inject private Regions regions;
  @Inject private BookingRepository bookings;
  @Inject private PartnerRegionRows partners;

  /** The faults of a form on a day. */
  List<Reason> of(String regionId, PlaceWishForm form, LocalDate today) {
    List<Reason> faults = new ArrayList<>();
    RegionCatalogue catalogue = regions.get(regionId).catalogue();
    if (bookings.institutions(regionId).stream()
        .noneMatch(each -> each.id() == form.institutionId())) {
      faults.add(Reason.ofField("institution", REQUIRED));
    }
    if (catalogue.kinds().stream().noneMatch(each -> each.code().equals(form.kind()))) {
      faults.add(Reason.ofField(KIND, REQUIRED));
    }
    if (form.chosenFields().isEmpty()) {
      faults.add(Reason.ofField("field1", REQUIRED));
    }
    choices("field", form.fields(), Set.copyOf(catalogue.fields()), faults);
    choices(
        "partner",
        form.partners(),
        partners.all(regionId).stream()
            .filter(PartnerRegionRow::partner)
            .map(PartnerRegionRow::code)
            .collect(Collectors.toSet()),
        faults);
    days(form, today, faults);
    if (form.message() != null && form.message().length() > PlaceWish.MESSAGE_LENGTH) {
      faults.add(Reason.ofField("message", "field.too-long", PlaceWish.MESSAGE_LENGTH));
    }
    return faults;
  }

  private static void choices(
      String field, List<String> chosen, Set<String> known, List<Reason> faults) {
    Set<String> named = new HashSet<>();
    for (int i = 0; i < chosen.size(); i++) {
      String at = field + (i + 1);
      if (chosen.get(i).isEmpty()) {
        continue;
      }
      if (i >= PlaceWish.MOST_CHOICES || !known.contains(chosen.get(i))) {
        faults.add(Reason.ofField(at, "place-wish.unknown-choice"));
      } else if (!named.add(chosen.get(i))) {
        faults.add(Reason.ofField(at, "place-wish.twice"));
      }
    }
  }

  private static void days(PlaceWishForm form, LocalDate today, List<Reason> faults) {
    required("firstDay", form.firstDay(), faults);
    required("lastDay", form.lastDay(), faults);
    required(DAYS, form.days(), faults);
    Optional<Integer> days =
        form.days().filter(given -> given >= 1 && given <= PlacesSought.MOST_DAYS);
    if (form.days().isPresent() && days.isEmpty()) {
      faults.add(Reason.ofField(DAYS, "host-offer.between", 1, PlacesSought.MOST_DAYS));
    }
    if (form.firstDay().isEmpty() || form.lastDay().isEmpty()) {
      return;
    }
    DaySpan window = new DaySpan(form.firstDay().get(), form.lastDay().get());
    if (window.lastDay().isBefore(window.firstDay())) {
      faults.add(Reason.ofField("lastDay", "host-offer.last-before-first"));
    } else if (days.isPresent() && window.days() < days.get()) {
      faults.add(Reason.ofField(DAYS, "place-wish.too-short", window.days()));
    } else if (days.isPresent()
        && !window.lastDay().minusDays(days.get() - 1L).isAfter(today)) {
      faults.add(Reason.ofField("lastDay", "place-wish.too-late", today.plusDays(days.get())));
    }
  }

  private static void required(String field, Optional<?> given, List<Reason> faults) {
    if (given.isEmpty()) {
      faults.add(Reason.ofField(field, REQUIRED));
    }
  }
}
