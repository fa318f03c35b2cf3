package org.famulus.core.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.famulus.core.booking.DaySpan;
import org.famulus.core.booking.HostPlace;
import org.famulus.core.booking.Occupation;
import org.famulus.core.booking.OpenOffer;
import org.famulus.core.booking.PlaceToGive;
import org.famulus.core.shared.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The board tells who waits, what is free, and what would help whom nothing fits")
class BoardViewTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 1, 1);
  private static final DaySpan SPRING = days("2027-03-01", "2027-05-31");

  @Test
  @DisplayName("what she could give up is told in the order of the parts, and only what helps")
  void looser() {
    PlaceWishRow wish = wish(1, 1, 1, "STAY", HostPlace.PRACTICE);
    BoardView view =
        view(
            List.of(wish),
            untouched(offer(10, "eye", "north", HostPlace.PRACTICE, "Ahus")),
            untouched(offer(11, "gp", "north", HostPlace.HOSPITAL, "Bodø")),
            untouched(offer(12, "gp", "north", HostPlace.HOSPITAL, "Bodø")));

    assertThat(view.options().of(1)).isEmpty();
    assertThat(view.looser(1))
        .containsExactly(Map.entry(WishPart.FIELDS, 1), Map.entry(WishPart.PLACE, 2));
    assertThat(options(view.looser(1)).looser().keySet())
        .containsExactly(WishPart.FIELDS, WishPart.PLACE);
  }

  @Test
  @DisplayName("where giving up one part does not help, it is told whether giving up several does")
  void loosest() {
    PlaceWishRow wish = wish(1, 1, 1, "STAY", HostPlace.PRACTICE);

    BoardView several =
        view(
            List.of(wish),
            untouched(offer(10, "eye", "south", HostPlace.HOSPITAL, "Ahus")),
            untouched(offer(11, "eye", "north", HostPlace.HOSPITAL, "Bodø")));
    assertThat(several.looser(1)).isEmpty();
    assertThat(several.loosest(1)).isEqualTo(2);

    BoardView nothing =
        view(
            List.of(wish(2, 1, 1, "VISIT", HostPlace.PRACTICE)),
            untouched(offer(10, "gp", "north", HostPlace.PRACTICE, "Ahus")));
    assertThat(nothing.looser(2)).isEmpty();
    assertThat(nothing.loosest(2)).isZero();
  }

  @Test
  @DisplayName("a student who looks for places of two kinds is one student, and universities of one name are two")
  void students() {
    BoardView view =
        view(
            List.of(
                wish(1, 1, 7, "STAY", HostPlace.PRACTICE),
                wish(2, 1, 7, "VISIT", HostPlace.PRACTICE),
                wish(3, 2, 7, "STAY", HostPlace.PRACTICE),
                wish(4, 3, 8, "STAY", HostPlace.PRACTICE)));

    assertThat(view.students()).isEqualTo(3);
    assertThat(view.byInstitution())
        .containsExactly(Map.entry("7", 2L), Map.entry("8", 1L));
    assertThat(view.kinds(everybody())).isEqualTo(Map.of("STAY", 3L, "VISIT", 1L));
  }

  @Test
  @DisplayName("of the places nobody waits for, those that fit most stand first, then by town; others are not told")
  void unasked() {
    BoardView view =
        view(
            List.of(
                wish(1, 1, 1, "STAY", HostPlace.PRACTICE),
                wish(2, 2, 1, "STAY", HostPlace.PRACTICE)),
            untouched(offer(10, "eye", "north", HostPlace.PRACTICE, "Voss")),
            untouched(offer(11, "eye", "north", HostPlace.PRACTICE, "Bergen")),
            untouched(offer(12, "gp", "north", HostPlace.PRACTICE, "Tromsø")),
            new PlaceToGive(offer(13, "gp", "north", HostPlace.PRACTICE, "Ahus"), false));

    assertThat(view.unasked())
        .extracting(each -> each.offer().id())
        .containsExactly(12L, 11L, 10L);
    assertThat(view.unasked().get(0).students()).isEqualTo(2);
  }

  @Test
  @DisplayName("what can be chosen stands first, then what she has not tried, then the best")
  void choosable() {
    JudgedOption refused = judged(1, false, List.of(Reason.of("rule.no")));
    JudgedOption tried = judged(2, true, List.of());
    JudgedOption good = judged(3, false, List.of());
    JudgedOption better = judged(2, false, List.of());
    JudgedOption hopeless = judged(1, true, List.of(Reason.of("rule.no")));

    assertThat(
            Stream.of(hopeless, refused, tried, good, better)
                .sorted(JudgedOption.CHOOSABLE_FIRST))
        .containsExactly(better, good, tried, refused, hopeless);
  }

  private static JudgedOption judged(int rank, boolean tried, List<Reason> refusals) {
    OpenOffer offer = offer(rank, "gp", "north", HostPlace.PRACTICE, "Ahus");
    Fit fit = new Fit(1, offer, days("2027-03-01", "2027-03-30"), 1, 1, Set.of());
    return new JudgedOption(new PlaceOption(fit, rank, 0), tried, refusals, List.of());
  }

  private static WishOptions options(Map<WishPart, Integer> looser) {
    return new WishOptions(
        new WaitingStudent(wish(1, 1, 1, "STAY", HostPlace.PRACTICE), 0, 0),
        List.of(),
        0,
        looser,
        0);
  }

  private static BoardView view(List<PlaceWishRow> wishes, PlaceToGive... places) {
    return new BoardView(wishes, Map.of(), List.of(places), TODAY);
  }

  private static BoardCriteria everybody() {
    return new BoardCriteria("islands", Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static PlaceToGive untouched(OpenOffer offer) {
    return new PlaceToGive(offer, true);
  }

  private static PlaceWishRow wish(
      long id, long person, long institution, String kind, HostPlace place) {
    return new PlaceWishRow(
        id,
        1,
        "W-" + id,
        person,
        "Jordis Quellhain",
        institution,
        "University",
        kind,
        List.of("gp"),
        List.of("north"),
        Optional.of(place),
        SPRING.firstDay(),
        SPRING.lastDay(),
        30,
        Set.of(),
        Optional.empty(),
        TODAY,
        PlaceWishState.OPEN,
        true,
        Optional.empty());
  }

  private static OpenOffer offer(
      long id, String field, String partner, HostPlace place, String town) {
    return new OpenOffer(
        id,
        "Practice " + id,
        Optional.empty(),
        town,
        place,
        Optional.of("Land"),
        Optional.of(partner),
        Optional.empty(),
        Set.of(),
        "STAY",
        field,
        1,
        60,
        new Occupation(days("2026-06-01", "2027-12-31"), 1, List.of(), List.of()));
  }

  private static DaySpan days(String first, String last) {
    return new DaySpan(LocalDate.parse(first), LocalDate.parse(last));
  }
}
