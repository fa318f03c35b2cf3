package org.famulus.core.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.region.Language;
import org.famulus.core.region.Regions;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.catalogue.RegionCatalogue;

/** What is wrong with an offer as it was filled in, whatever the programme. */
@ApplicationScoped
class HostOfferFaults {

  private static final int LONGEST_DAYS = 366;

  @Inject private Regions regions;
  @Inject private OrganisationRepository organisations;

  /**
   * The faults, each at its field.
   *
   * @param present how full the offer is, if there is one already
   */
  List<Reason> of(
      String regionId, HostOfferForm form, LocalDate today, Optional<Occupation> present) {
    List<Reason> faults = new ArrayList<>();
    RegionCatalogue catalogue = regions.get(regionId).catalogue();
    if (organisations
        .find(regionId, form.unitId())
        .filter(host -> host.isOpenOn(today))
        .isEmpty()) {
      faults.add(Reason.ofField("unit", "field.required"));
    }
    if (catalogue.kind(form.kind()).isEmpty()) {
      faults.add(Reason.ofField("kind", "field.required"));
    }
    if (!catalogue.fields().contains(form.field())) {
      faults.add(Reason.ofField("field", "field.required"));
    }
    days(form, today, faults);
    numbers(form, present, faults);
    form.texts()
        .forEach(
            (language, text) -> {
              if (text.length() > HostOffer.TEXT_LENGTH) {
                faults.add(
                    Reason.ofField(
                        "text-" + Language.ofCode(language).code(),
                        "field.too-long",
                        HostOffer.TEXT_LENGTH));
              }
            });
    closed(form, present, faults);
    return faults;
  }

  private static void days(HostOfferForm form, LocalDate today, List<Reason> faults) {
    if (form.firstDay() == null) {
      faults.add(Reason.ofField("firstDay", "field.required"));
    }
    if (form.lastDay() == null) {
      faults.add(Reason.ofField("lastDay", "field.required"));
    } else if (form.lastDay().isBefore(today)) {
      faults.add(Reason.ofField("lastDay", "host-offer.over", today));
    }
    if (form.firstDay() != null
        && form.lastDay() != null
        && form.lastDay().isBefore(form.firstDay())) {
      faults.add(Reason.ofField("lastDay", "host-offer.last-before-first"));
    }
  }

  private static void numbers(
      HostOfferForm form, Optional<Occupation> present, List<Reason> faults) {
    if (form.capacity() < 1 || form.capacity() > HostOffer.MOST_AT_A_TIME) {
      faults.add(Reason.ofField("capacity", "host-offer.between", 1, HostOffer.MOST_AT_A_TIME));
    } else {
      present
          .map(each -> each.mostAtATime(each.window()))
          .filter(most -> most > form.capacity())
          .ifPresent(
              most -> faults.add(Reason.ofField("capacity", "host-offer.capacity-taken", most)));
    }
    if (form.shortestDays() < 1 || form.shortestDays() > LONGEST_DAYS) {
      faults.add(Reason.ofField("shortestDays", "host-offer.between", 1, LONGEST_DAYS));
    } else if (form.longestDays() < form.shortestDays() || form.longestDays() > LONGEST_DAYS) {
      faults.add(
          Reason.ofField("longestDays", "host-offer.between", form.shortestDays(), LONGEST_DAYS));
    } else if (form.firstDay() != null
        && form.lastDay() != null
        && new DaySpan(form.firstDay(), form.lastDay()).days() < form.shortestDays()) {
      faults.add(Reason.ofField("shortestDays", "host-offer.does-not-fit"));
    }
  }

  private static void closed(
      HostOfferForm form, Optional<Occupation> present, List<Reason> faults) {
    if (form.closed().size() > HostOffer.MOST_CLOSED) {
      faults.add(Reason.ofField("closed", "host-offer.between", 0, HostOffer.MOST_CLOSED));
    }
    for (DaySpan days : form.closed()) {
      if (days.lastDay().isBefore(days.firstDay())) {
        faults.add(Reason.ofField("closed", "host-offer.last-before-first"));
      } else if (present.filter(each -> isNewlyBookedOver(each, days)).isPresent()) {
        faults.add(
            Reason.ofField("closed", "host-offer.closed-taken", days.firstDay(), days.lastDay()));
      }
    }
  }

  private static boolean isNewlyBookedOver(Occupation present, DaySpan days) {
    return !present.closed().contains(days) && present.taken().stream().anyMatch(days::meets);
  }
}
