package org.famulus.it.services;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.famulus.core.access.Callers;
import org.famulus.core.booking.Amenity;
import org.famulus.core.booking.DaySpan;
import org.famulus.core.booking.FoundPlace;
import org.famulus.core.booking.FoundTown;
import org.famulus.core.booking.HostOfferEditing;
import org.famulus.core.booking.HostOfferForm;
import org.famulus.core.booking.HostOffers;
import org.famulus.core.booking.HostPlace;
import org.famulus.core.booking.PlacesFound;
import org.famulus.core.booking.PlacesSought;
import org.famulus.core.booking.PublicPlaces;
import org.famulus.core.booking.PublicPlaces.PublicPlace;
import org.famulus.core.booking.SoughtBy;
import org.famulus.core.host.HostProfile;
import org.famulus.core.host.NamedPhysician;
import org.famulus.core.host.PartnerRegions;
import org.famulus.core.host.Profiles;
import org.famulus.core.host.Recruitment;
import org.famulus.core.region.WrittenReasons;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("services")
@ExtendWith(ArquillianExtension.class)
@DisplayName("Which places anybody may find without an account")
public class PublicPlacesIT {

  private static final String REGION = HostGround.REGION;
  private static final Page FIRST = new Page(0, 25);
  private static final int DAYS = 200;

  @Inject private Callers callers;
  @Inject private HostGround ground;
  @Inject private StatementCounter statements;
  @Inject private PartnerRegions partners;
  @Inject private Recruitment recruitment;
  @Inject private Profiles profiles;
  @Inject private HostOfferEditing editing;
  @Inject private HostOffers offers;
  @Inject private PublicPlaces places;

  private String code;
  private long land;
  private LocalDate today;

  @BeforeEach
  void prepare() throws Exception {
    today = ground.today();
    code = Ground.unique("land");
    land =
        asCoordinator(
                () ->
                    partners.add(
                        REGION,
                        ground.land(
                            ground.university(), code, today.minusYears(1), Optional.empty())))
            .value();
  }

  @Test
  @DisplayName("MIL-F02, MIL-S15: by state, region, kind, field, practice or hospital and what there is beside, as members find them")
  void narrowed() throws Exception {
    long practice = practice(Set.of(Amenity.LODGING, Amenity.LOAN_CAR));
    long visit = offer(practice, "VISIT", "general_practice", List.of());
    long clerkship = offer(practice, "CLERKSHIP", "surgery", List.of());
    long department = offer(department(), "VISIT", "surgery", List.of());

    assertThat(ids(here())).containsExactlyInAnyOrder(visit, clerkship, department);
    assertThat(ids(with(here(), "VISIT", null, null))).containsExactlyInAnyOrder(visit, department);
    assertThat(ids(with(here(), null, "surgery", null)))
        .containsExactlyInAnyOrder(clerkship, department);
    assertThat(ids(with(here(), null, null, HostPlace.HOSPITAL))).containsExactly(department);
    assertThat(ids(having(here(), Amenity.LODGING))).containsExactlyInAnyOrder(visit, clerkship);
    assertThat(ids(having(here(), Amenity.REACH))).isEmpty();
    PlacesFound found = publicly(here());
    assertThat(found.slice().counts().get(SoughtBy.LAND.name())).containsOnlyKeys("Saxony");
    assertThat(found.slice().counts().get(SoughtBy.KIND.name())).containsOnlyKeys("VISIT", "CLERKSHIP");
    assertThat(found.towns()).extracting(FoundTown::name).contains("Delitzsch");
    PlacesFound none = publicly(with(here(), "CLERKSHIP", null, HostPlace.HOSPITAL));
    assertThat(none.looser()).containsEntry(SoughtBy.KIND, 1L).containsEntry(SoughtBy.PLACE, 1L);
    assertThat(
            callers.as(
                HostGround.host(practice),
                () -> offers.search(REGION, here(), Sort.byDefault(), FIRST)))
        .as("members find the same")
        .isEqualTo(found);
  }

  @Test
  @DisplayName("a ward two levels below the hospital that is the host is found where the hospital lies")
  void ofAWard() throws Exception {
    List<Long> hospital = ground.hospital();
    long host =
        asCoordinator(
                () -> recruitment.found(REGION, ground.known(hospital.get(0), Optional.of(land))))
            .value();
    describe(host, EnumSet.of(Amenity.LODGING));
    long offer = offer(ground.ward(hospital.get(1)), "VISIT", "surgery", List.of());

    assertThat(ids(here())).containsExactly(offer);
    assertThat(ids(having(here(), Amenity.LODGING))).containsExactly(offer);
    assertThat(places.place(REGION, offer).orElseThrow().partner().orElseThrow().code())
        .isEqualTo(code);
    assertThat(asCoordinator(() -> offers.detail(REGION, offer)).comforts().lodging())
        .as("and its page says what the hospital has")
        .contains("A host family");
  }

  @Test
  @DisplayName("only what is published, has room and is not over; a bookmark of the rest is not there")
  void onlyFree() throws Exception {
    long practice = practice(Set.of());
    long free = offer(practice, "VISIT", "surgery", List.of());
    long draft = asCoordinator(() -> editing.draft(REGION, form(practice, "VISIT", "surgery", List.of()))).value();
    long withdrawn = offer(practice, "VISIT", "surgery", List.of());
    asCoordinator(() -> editing.withdraw(REGION, withdrawn, version(withdrawn))).value();
    HostOfferForm whole = form(practice, "VISIT", "surgery", List.of());
    long full =
        offer(
            practice,
            "VISIT",
            "surgery",
            List.of(new DaySpan(whole.firstDay(), whole.lastDay())));
    LocalDate reopens = today.plusDays(60);
    long later =
        offer(
            practice,
            "VISIT",
            "surgery",
            List.of(new DaySpan(whole.firstDay(), reopens.minusDays(1))));

    PlacesFound found = publicly(here());
    assertThat(found.slice().rows()).extracting(FoundPlace::getId).containsExactly(free, later);
    assertThat(found.slice().rows().get(1).freeFrom()).isEqualTo(reopens);
    PublicPlace place = places.place(REGION, later).orElseThrow();
    assertThat(place.freeFrom()).contains(reopens);
    assertThat(place.free()).containsExactly(new DaySpan(reopens, whole.lastDay()));
    assertThat(places.place(REGION, full).orElseThrow().freeFrom()).isEmpty();
    assertThat(places.place(REGION, draft)).isEmpty();
    assertThat(places.place(REGION, withdrawn)).isEmpty();
    assertThat(places.place(REGION, -1)).isEmpty();
  }

  @Test
  @DisplayName("no person, no address, no words a host writes to members")
  void nothingPrivate() throws Exception {
    long practice = practice(EnumSet.allOf(Amenity.class));
    long offer = offer(practice, "VISIT", "surgery", List.of());
    String told = publicly(here()) + " " + places.place(REGION, offer).orElseThrow();
    assertThat(told)
        .contains("Practice")
        .doesNotContain("Beispiel", "example", "Bus 212", "host family", "Two doctors", "Ansprechbar");
  }

  @Test
  @DisplayName("none of a programme that recruits no hosts or has no bookings, or of no programme")
  void nowhere() {
    for (String other : new String[] {"islands", "skane", "nowhere", null}) {
      assertThat(places.find(other, PlacesSought.anything(), Sort.byDefault(), FIRST)).isEmpty();
      assertThat(places.isOffered(other)).isFalse();
      assertThat(places.place(other, 1)).isEmpty();
    }
    assertThat(places.isOffered(REGION)).isTrue();
  }

  @Test
  @DisplayName("many offers of many hosts take no more statements than one")
  void constant() throws Exception {
    long first = offer(practice(Set.of()), "VISIT", "surgery", List.of());
    int one = statements.count(() -> publicly(here()));
    int detail = statements.count(() -> places.place(REGION, first));
    int read = statements.read(() -> places.place(REGION, first));
    for (int i = 0; i < 4; i++) {
      offer(practice(EnumSet.allOf(Amenity.class)), "VISIT", "surgery", List.of());
      offer(department(), "CLERKSHIP", "surgery", List.of());
    }
    assertThat(publicly(here()).slice().total().number()).isEqualTo(9);
    assertThat(statements.count(() -> publicly(here()))).isEqualTo(one).isLessThanOrEqualTo(16);
    assertThat(statements.count(() -> places.place(REGION, first))).isEqualTo(detail);
    assertThat(statements.read(() -> places.place(REGION, first)))
        .as("the page of one offer reads that one")
        .isEqualTo(read);
    assertThat(statements.read(() -> publicly(here()))).isGreaterThan(read);
  }

  private PlacesFound publicly(PlacesSought sought) {
    return places.find(REGION, sought, Sort.byDefault(), FIRST).orElseThrow();
  }

  private List<Long> ids(PlacesSought sought) {
    return publicly(sought).slice().rows().stream().map(FoundPlace::getId).toList();
  }

  /** Whatever there is in the partner region of this test. */
  private PlacesSought here() {
    PlacesSought any = PlacesSought.anything();
    return new PlacesSought(
        any.text(),
        Optional.of("Saxony"),
        Optional.of(code),
        any.town(),
        any.kind(),
        any.field(),
        any.place(),
        any.amenities(),
        any.from(),
        any.to(),
        any.leastDays());
  }

  private static PlacesSought with(
      PlacesSought sought, String kind, String field, HostPlace place) {
    return new PlacesSought(
        sought.text(),
        sought.land(),
        sought.partner(),
        sought.town(),
        Optional.ofNullable(kind),
        Optional.ofNullable(field),
        Optional.ofNullable(place),
        sought.amenities(),
        sought.from(),
        sought.to(),
        sought.leastDays());
  }

  private static PlacesSought having(PlacesSought sought, Amenity amenity) {
    return new PlacesSought(
        sought.text(),
        sought.land(),
        sought.partner(),
        sought.town(),
        sought.kind(),
        sought.field(),
        sought.place(),
        Set.of(amenity),
        sought.from(),
        sought.to(),
        sought.leastDays());
  }

  /** A practice in the partner region, which describes itself; answers its organisation. */
  private long practice(Set<Amenity> amenities) throws Exception {
    long host =
        asCoordinator(
                () ->
                    recruitment.found(
                        REGION, ground.practice(Ground.unique("Practice"), Optional.of(land))))
            .value();
    describe(host, amenities);
    return asCoordinator(() -> recruitment.detail(REGION, host)).row().organisationId();
  }

  private void describe(long host, Set<Amenity> amenities) throws Exception {
    HostProfile profile =
        new HostProfile(
            Set.of(),
            Set.of("surgery"),
            List.of(new NamedPhysician("Dr. Anna Beispiel", "surgery")),
            Optional.of("Bus 212").filter(text -> amenities.contains(Amenity.REACH)),
            Optional.empty(),
            Optional.of("A host family").filter(text -> amenities.contains(Amenity.LODGING)),
            amenities.contains(Amenity.LOAN_CAR),
            Map.of());
    asCoordinator(() -> profiles.describe(REGION, host, profiles.detail(REGION, host).version(), profile))
        .value();
  }

  /** A department of a hospital that is the host; answers the department. */
  private long department() throws Exception {
    List<Long> hospital = ground.hospital();
    asCoordinator(
            () -> recruitment.found(REGION, ground.known(hospital.get(0), Optional.of(land))))
        .value();
    return hospital.get(1);
  }

  private HostOfferForm form(long host, String kind, String field, List<DaySpan> closed) {
    return new HostOfferForm(
        host,
        kind,
        field,
        today.plusDays(1),
        today.plusDays(DAYS),
        1,
        1,
        30,
        Map.of("en", "Two doctors and a tractor."),
        closed);
  }

  private long offer(long host, String kind, String field, List<DaySpan> closed) throws Exception {
    long id = asCoordinator(() -> editing.draft(REGION, form(host, kind, field, closed))).value();
    asCoordinator(() -> editing.publish(REGION, id, version(id), WrittenReasons.none())).value();
    return id;
  }

  private long version(long offer) {
    return offers.detail(REGION, offer).version();
  }

  private <T> T asCoordinator(Callable<T> work) throws Exception {
    return callers.as(HostGround.coordinator(), work::call);
  }
}
