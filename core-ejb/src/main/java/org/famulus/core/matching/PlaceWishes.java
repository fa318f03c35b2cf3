package org.famulus.core.matching;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.famulus.core.access.Gate;
import org.famulus.core.access.NotFoundException;
import org.famulus.core.access.Scope;
import org.famulus.core.access.Target;
import org.famulus.core.audit.TimelineEntry;
import org.famulus.core.audit.Timelines;
import org.famulus.core.booking.BookingRepository;
import org.famulus.core.booking.HostChoice;
import org.famulus.core.host.PartnerRegionRow;
import org.famulus.core.host.PartnerRegionRows;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;
import org.famulus.region.spi.catalogue.PlacementKind;
import org.famulus.region.spi.catalogue.RegionCatalogue;

/** Reads place wishes: a student her own, staff everybody's. */
@Stateless
public class PlaceWishes {

  @Inject private Gate gate;
  @Inject private Regions regions;
  @Inject private PlaceWishRepository wishes;
  @Inject private BookingRepository bookings;
  @Inject private PartnerRegionRows partners;
  @Inject private Timelines timelines;

  /** The caller's own wishes, the latest first. */
  @Reads(permission = Permission.BOOKING_REQUEST)
  public List<PlaceWishRow> own(String regionId) {
    return gate.scope(regionId)
        .person()
        .map(person -> wishes.ofPerson(regionId, person))
        .orElse(List.of());
  }

  /**
   * One wish.
   *
   * @throws NotFoundException if there is none the caller may know of
   */
  @Reads(permission = Permission.BOOKING_REQUEST)
  public PlaceWishDetail detail(String regionId, long id) {
    Scope scope = gate.scope(regionId);
    PlaceWishRow row =
        wishes
            .find(regionId, id)
            .flatMap(wishes::row)
            .filter(each -> scope.reaches(Target.person(regionId, each.personId())))
            .orElseThrow(() -> new NotFoundException("place wish", id));
    return new PlaceWishDetail(
        row,
        scope.person().equals(Optional.of(row.personId())),
        gate.caller().holdsInWhole(regionId, Permission.PLACE_MATCH),
        partners.all(regionId).stream()
            .collect(Collectors.toMap(PartnerRegionRow::code, PartnerRegionRow::name)));
  }

  /** What the form for a wish needs to know. */
  @Reads(permission = Permission.BOOKING_REQUEST)
  public WishChoices choices(String regionId) {
    Scope scope = gate.scope(regionId);
    RegionCatalogue catalogue = regions.get(regionId).catalogue();
    return new WishChoices(
        scope.wholeRegion() ? Optional.empty() : scope.person(),
        bookings.institutions(regionId).stream()
            .map(each -> new HostChoice(each.id(), each.name(), each.city()))
            .toList(),
        scope.person().flatMap(person -> bookings.lastInstitution(regionId, person)),
        catalogue.kinds().stream().map(PlacementKind::code).toList(),
        catalogue.fields(),
        partners.all(regionId).stream().filter(PartnerRegionRow::partner).toList());
  }

  /** What was done about a wish and the bookings that came of it, newest first; for staff. */
  @Reads(permission = Permission.PLACE_MATCH)
  public List<TimelineEntry> timeline(String regionId, long id) {
    gate.allow(Target.region(regionId));
    PlaceWish wish =
        wishes.find(regionId, id).orElseThrow(() -> new NotFoundException("place wish", id));
    Set<Long> made = new LinkedHashSet<>();
    wish.bookingId().ifPresent(made::add);
    wishes.row(wish).flatMap(PlaceWishRow::bookingId).ifPresent(made::add);
    return Stream.concat(
            timelines.of(PlaceWishesForChange.SUBJECT, id).stream(),
            made.stream()
                .flatMap(
                    booking -> timelines.of(PlaceWishesForChange.BOOKING, booking).stream()))
        .sorted(Comparator.comparing(TimelineEntry::happenedAt).reversed())
        .toList();
  }

  /**
   * What the form for a wish needs to know.
   *
   * @param personId the student, if it is she who fills it in
   * @param institutions home institutions
   * @param lastInstitution the one she named last
   * @param kinds codes of the placement kinds
   * @param fields codes of the fields
   * @param partners the partner regions of today, by name
   */
  public record WishChoices(
      Optional<Long> personId,
      List<HostChoice> institutions,
      Optional<Long> lastInstitution,
      List<String> kinds,
      List<String> fields,
      List<PartnerRegionRow> partners) {

    public WishChoices {
      institutions = List.copyOf(institutions);
      kinds = List.copyOf(kinds);
      fields = List.copyOf(fields);
      partners = List.copyOf(partners);
    }
  }
}
