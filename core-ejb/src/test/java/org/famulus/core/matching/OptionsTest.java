package org.famulus.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.booking.Amenity;
import org.famulus.core.booking.DaySpan;
import org.famulus.core.booking.HostPlace;
import org.famulus.core.booking.Occupation;
import org.famulus.core.booking.OpenOffer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every student who waits gets the places that fit, the best first")
class OptionsTest {

  private static final LocalDate TOMORROW = LocalDate.of(2027, 1, 2);
  private static final DaySpan SPRING = days("2027-03-01", "2027-05-31");
  private static final int MONTH = 30;

  @Test
  @DisplayName("another kind, another field, another region or a hospital instead of a practice does not fit")
  void hard() {
    SoughtPlace wish = wish(1, List.of("surgery", "gp"), List.of("north"), Set.of());

    assertThat(fits(wish, place(1, "gp", "north"))).isTrue();
    assertThat(fits(wish, place(1, "eye", "north"))).isFalse();
    assertThat(fits(wish, place(1, "gp", "south"))).isFalse();
    assertThat(fits(wish, nowhere(1, "gp"))).as("a host in no partner region").isFalse();
    assertThat(fits(wish.without(WishPart.PARTNERS), nowhere(1, "gp"))).isTrue();
    assertThat(fits(wish.without(WishPart.FIELDS), place(1, "eye", "north"))).isTrue();
    SoughtPlace hospital =
        new SoughtPlace(
            1, "STAY", List.of("gp"), List.of(), Optional.of(HostPlace.HOSPITAL), SPRING, MONTH,
            Set.of(), List.of());
    assertThat(fits(hospital, place(1, "gp", "north"))).isFalse();
    assertThat(fits(hospital.without(WishPart.PLACE), place(1, "gp", "north"))).isTrue();
    SoughtPlace other =
        new SoughtPlace(
            1, "BLOCK", List.of("gp"), List.of(), Optional.empty(), SPRING, MONTH, Set.of(),
            List.of());
    assertThat(fits(other, place(1, "gp", "north"))).isFalse();
  }

  @Test
  @DisplayName("the days are the first of her length within her time and the host's, from tomorrow on")
  void stretch() {
    SoughtPlace wish = wish(1, List.of("gp"), List.of(), Set.of());
    DaySpan taken = days("2027-02-01", "2027-03-10");
    DaySpan closed = days("2027-04-20", "2027-04-30");

    assertThat(found(wish, occupied(List.of(taken), List.of())))
        .isEqualTo(days("2027-03-11", "2027-04-09"));
    assertThat(found(wish, occupied(List.of(days("2027-02-01", "2027-03-25")), List.of(closed))))
        .as("from the closed days on only")
        .isEqualTo(days("2027-05-01", "2027-05-30"));
    assertThat(
            wish.fit(
                occupied(List.of(days("2027-02-01", "2027-03-25")), List.of(days("2027-04-20", "2027-05-03"))),
                TOMORROW))
        .as("28 days at the end are too few")
        .isEmpty();
    assertThat(wish.fit(place(1, "gp", "north"), LocalDate.of(2027, 5, 3)))
        .as("nobody begins before tomorrow")
        .isEmpty();
    assertThat(wish.fit(place(1, "gp", "north"), LocalDate.of(2027, 5, 2))).isPresent();
  }

  @Test
  @DisplayName("a host that takes nobody for so long or so short does not fit")
  void length() {
    SoughtPlace wish = wish(1, List.of("gp"), List.of(), Set.of());

    assertThat(fits(wish, lasting(MONTH, MONTH))).isTrue();
    assertThat(fits(wish, lasting(MONTH + 1, 60))).isFalse();
    assertThat(fits(wish, lasting(1, MONTH - 1))).isFalse();
  }

  @Test
  @DisplayName("days on which she has another place are no days for this one")
  void elsewhere() {
    SoughtPlace wish =
        new SoughtPlace(
            1, "STAY", List.of("gp"), List.of(), Optional.empty(), SPRING, MONTH, Set.of(),
            List.of(days("2027-03-15", "2027-04-13")));

    assertThat(found(wish, place(1, "gp", "north"))).isEqualTo(days("2027-04-14", "2027-05-13"));
  }

  @Test
  @DisplayName("each step down in field or region and each missing need count the same; then the dearer field, then the earlier day")
  void ranked() {
    SoughtPlace wish =
        wish(1, List.of("surgery", "gp"), List.of("north", "south"), Set.of(Amenity.LODGING));
    OpenOffer all = with(10, "surgery", "north", Set.of(Amenity.LODGING));
    OpenOffer secondField = with(11, "gp", "north", Set.of(Amenity.LODGING));
    OpenOffer secondRegion = with(12, "surgery", "south", Set.of(Amenity.LODGING));
    OpenOffer noLodging = with(13, "surgery", "north", Set.of(Amenity.LOAN_CAR));
    OpenOffer worst = with(14, "gp", "south", Set.of());

    Options options =
        Options.among(
            List.of(wish), List.of(worst, noLodging, secondField, secondRegion, all), TOMORROW);

    assertThat(options.of(1)).extracting(each -> each.fit().offer().id())
        .containsExactly(10L, 12L, 13L, 11L, 14L);
    assertThat(options.of(1)).extracting(PlaceOption::rank).containsExactly(1, 2, 3, 4, 5);
    assertThat(options.of(1).get(4).fit())
        .satisfies(
            fit -> {
              assertThat(fit.field()).isEqualTo(2);
              assertThat(fit.partner()).isEqualTo(2);
              assertThat(fit.missing()).containsExactly(Amenity.LODGING);
              assertThat(fit.lacks()).isEqualTo(3);
            });
  }

  @Test
  @DisplayName("each place says how many others who wait it would fit, and each wish stands for itself")
  void others() {
    SoughtPlace surgeon = wish(1, List.of("surgery", "gp"), List.of(), Set.of());
    SoughtPlace doctor = wish(2, List.of("gp"), List.of(), Set.of());
    SoughtPlace eyes = wish(3, List.of("eye"), List.of(), Set.of());

    Options options =
        Options.among(
            List.of(surgeon, doctor, eyes),
            List.of(place(10, "gp", "north"), place(11, "surgery", "north")),
            TOMORROW);

    assertThat(options.of(1)).extracting(PlaceOption::others).containsExactly(0, 1);
    assertThat(options.of(2)).extracting(PlaceOption::others).containsExactly(1);
    assertThat(options.byWish()).containsOnlyKeys(1L, 2L, 3L);
    assertThat(options.of(3)).isEmpty();
    assertThat(options.waitingFor(10)).isEqualTo(2);
    assertThat(options.waitingFor(11)).isEqualTo(1);
    assertThat(options.waitingFor(12)).isZero();
  }

  private static SoughtPlace wish(
      long id, List<String> fields, List<String> partners, Set<Amenity> needs) {
    return new SoughtPlace(
        id, "STAY", fields, partners, Optional.empty(), SPRING, MONTH, needs, List.of());
  }

  private static boolean fits(SoughtPlace wish, OpenOffer offer) {
    return wish.fit(offer, TOMORROW).isPresent();
  }

  private static DaySpan found(SoughtPlace wish, OpenOffer offer) {
    return wish.fit(offer, TOMORROW).orElseThrow().days();
  }

  private static OpenOffer place(long id, String field, String partner) {
    return with(id, field, partner, Set.of());
  }

  private static OpenOffer with(long id, String field, String partner, Set<Amenity> has) {
    return offer(id, field, Optional.of(partner), has, 1, 60, List.of(), List.of());
  }

  private static OpenOffer nowhere(long id, String field) {
    return offer(id, field, Optional.empty(), Set.of(), 1, 60, List.of(), List.of());
  }

  private static OpenOffer lasting(int shortest, int longest) {
    return offer(
        1, "gp", Optional.of("north"), Set.of(), shortest, longest, List.of(), List.of());
  }

  private static OpenOffer occupied(List<DaySpan> taken, List<DaySpan> closed) {
    return offer(1, "gp", Optional.of("north"), Set.of(), 1, 60, taken, closed);
  }

  private static OpenOffer offer(
      long id,
      String field,
      Optional<String> partner,
      Set<Amenity> has,
      int shortest,
      int longest,
      List<DaySpan> taken,
      List<DaySpan> closed) {
    return new OpenOffer(
        id,
        "Practice " + id,
        Optional.empty(),
        "Town",
        HostPlace.PRACTICE,
        Optional.of("Land"),
        partner,
        Optional.empty(),
        has,
        "STAY",
        field,
        shortest,
        longest,
        new Occupation(days("2026-06-01", "2027-12-31"), 1, taken, closed));
  }

  private static DaySpan days(String first, String last) {
    return new DaySpan(LocalDate.parse(first), LocalDate.parse(last));
  }
}
