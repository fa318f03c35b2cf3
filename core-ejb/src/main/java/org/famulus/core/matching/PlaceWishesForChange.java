package org.famulus.core.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.audit.LastChange;
import org.famulus.core.audit.RunningUseCases;
import org.famulus.core.booking.Amenity;
import org.famulus.core.host.PartnerRegionRow;
import org.famulus.core.host.PartnerRegionRows;
import org.famulus.core.organisation.Organisation;
import org.famulus.core.organisation.OrganisationRepository;
import org.famulus.core.person.Person;
import org.famulus.core.person.PersonRepository;
import org.famulus.core.shared.Outcome;
import org.famulus.core.shared.Reason;

/**
 * Opens place wishes for commands: locks the student, then the wish, as whoever books for her does.
 */
@ApplicationScoped
class PlaceWishesForChange {

  /** Kind of record in audit trail. */
  static final String SUBJECT = "PLACE_WISH";

  /** Kind of the records that meet wishes. */
  static final String BOOKING = "BOOKING";

  @Inject private Gate gate;
  @Inject private RunningUseCases running;
  @Inject private PersonRepository people;
  @Inject private PlaceWishRepository wishes;
  @Inject private PartnerRegionRows partners;
  @Inject private OrganisationRepository organisations;
  @Inject private LastChange lastChange;

  /** A wish, locked with its student; the command is about it. */
  Opened open(String regionId, long id) {
    PlaceWish known =
        wishes.find(regionId, id).orElseThrow(() -> new NotFoundException("place wish", id));
    Person student = people.lock(regionId, known.personId()).orElseThrow();
    PlaceWish wish = wishes.lock(regionId, id).orElseThrow();
    running.current().about(SUBJECT, id, wish.number());
    return new Opened(wish, student);
  }

  /** Says in the audit trail for whom somebody else acts. */
  void noteStudent(Person student) {
    if (!gate.caller().personId().equals(Optional.of(student.id()))) {
      running.current().onBehalfOf(student.fullName());
    }
  }

  /** Why a command cannot be carried out on the wish as it stands, if it cannot. */
  Optional<Outcome<Long>> unfit(PlaceWish wish, long version) {
    if (!wish.isStanding()) {
      return Optional.of(
          Outcome.refused(Reason.of("place-wish.not-open", lastChange.by(SUBJECT, wish.id()))));
    }
    Optional<Long> booking = wishes.meeting(wish);
    if (booking.isPresent()) {
      return Optional.of(
          Outcome.refused(
              Reason.of("place-wish.met", lastChange.by(BOOKING, booking.get()))));
    }
    return wish.version() == version
        ? Optional.empty()
        : Optional.of(lastChange.overtook(SUBJECT, wish.id(), named(wish), wish.version()));
  }

  /** Notes what a wish says now, and what it said before. */
  void noteChanges(Optional<Said> before, PlaceWish wish) {
    Said now = said(wish);
    now.values()
        .forEach(
            (field, value) ->
                running
                    .current()
                    .change(field, before.map(said -> said.values().get(field)).orElse(""), value));
    String earlier = before.map(Said::message).orElse("");
    if (!earlier.equals(now.message())) {
      // The trail outlives a message, so that it keeps how long it is, not what it says.
      running.current().change("messageLength", null, now.message().length());
    }
  }

  /** What a wish says at the moment. */
  Said said(PlaceWish wish) {
    return new Said(named(wish), wish.message().orElse(""));
  }

  /** What a wish says, by field; institutions and partner regions by their names. */
  private Map<String, String> named(PlaceWish wish) {
    Map<String, String> names =
        partners.all(wish.regionId()).stream()
            .collect(Collectors.toMap(PartnerRegionRow::code, PartnerRegionRow::name));
    Map<String, String> values = new LinkedHashMap<>();
    values.put(
        "institution",
        organisations
            .find(wish.regionId(), wish.institutionId())
            .map(Organisation::name)
            .orElse(""));
    values.put("kind", wish.kind());
    for (int i = 0; i < PlaceWish.MOST_CHOICES; i++) {
      values.put("field" + (i + 1), i < wish.fields().size() ? wish.fields().get(i) : "");
      String partner = i < wish.partners().size() ? wish.partners().get(i) : "";
      values.put("partner" + (i + 1), names.getOrDefault(partner, partner));
    }
    values.put("place", wish.place().map(Enum::name).orElse(""));
    values.put("firstDay", wish.window().firstDay().toString());
    values.put("lastDay", wish.window().lastDay().toString());
    values.put("days", Integer.toString(wish.days()));
    List<Amenity> needs = wish.amenities().stream().sorted().toList();
    for (int i = 0; i < Amenity.values().length; i++) {
      values.put("amenity" + (i + 1), i < needs.size() ? needs.get(i).name() : "");
    }
    return values;
  }

  /**
   * What a wish said at a moment.
   *
   * @param values by field
   * @param message what a host should know, empty if nothing
   */
  record Said(Map<String, String> values, String message) {}

  /**
   * A wish with its student, both locked.
   *
   * @param wish the wish
   * @param student whose it is
   */
  record Opened(PlaceWish wish, Person student) {}
}
