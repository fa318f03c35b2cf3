package org.famulus.core.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famulus.core.booking.Amenity;
import org.famulus.core.booking.Bookings;
import org.famulus.core.booking.HostChoice;
import org.famulus.core.booking.HostPlace;
import org.famulus.core.matching.PlaceWishFiling;
import org.famulus.core.matching.PlaceWishForm;

/** Lets students of a first season say what they look for. */
@ApplicationScoped
class SeasonPlaceWishes {

  @Inject private Bookings bookings;
  @Inject private PlaceWishFiling filing;
  @Inject private SeasonClock clock;
  @Inject private SeasonOutcomes outcomes;

  /**
   * What a student looks for.
   *
   * @param student her mail address
   * @param university name of her university
   * @param filedOn the day she says so
   * @param form what she looks for, for a university whose id is not known yet
   */
  record Sought(String student, String university, LocalDate filedOn, PlaceWishForm form) {

    /** As {@code season.json} describes it. */
    static Sought of(JsonObject json) {
      return new Sought(
          json.getString("student"),
          json.getString("university"),
          SeasonJson.day(json, "filedOn"),
          new PlaceWishForm(
              0,
              json.getString("kind"),
              SeasonJson.list(json, "fields"),
              json.containsKey("partners") ? SeasonJson.list(json, "partners") : List.of(),
              SeasonJson.text(json, "place").map(HostPlace::valueOf),
              SeasonJson.someDay(json, "firstDay"),
              SeasonJson.someDay(json, "lastDay"),
              Optional.of(json.getInt("days")),
              SeasonJson.codes(json, "needs").stream()
                  .map(Amenity::valueOf)
                  .collect(Collectors.toSet()),
              json.getString("message", "")));
    }

    private PlaceWishForm of(long institution) {
      return new PlaceWishForm(
          institution,
          form.kind(),
          form.fields(),
          form.partners(),
          form.place(),
          form.firstDay(),
          form.lastDay(),
          form.days(),
          form.amenities(),
          form.message());
    }
  }

  /**
   * Files the wishes.
   *
   * @param people students by their mail addresses
   */
  void file(String regionId, List<Sought> all, Map<String, Long> people) {
    if (all.isEmpty()) {
      return;
    }
    Map<String, Long> universities =
        bookings.start(regionId, Optional.empty()).institutions().stream()
            .collect(Collectors.toMap(HostChoice::name, HostChoice::id));
    for (Sought each : all) {
      long student = known("student", each.student(), people);
      long university = known("university", each.university(), universities);
      clock.on(
          regionId,
          each.filedOn(),
          () ->
              outcomes.done(
                  regionId,
                  "place wish of " + each.student(),
                  filing.file(regionId, student, each.of(university))));
    }
  }

  private static long known(String what, String name, Map<String, Long> ids) {
    return Optional.ofNullable(ids.get(name))
        .orElseThrow(() -> SeasonAccounts.unknown(what, name));
  }
}
