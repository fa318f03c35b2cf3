package org.famulus.core.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.famulus.core.host.MapPoint;
import org.famulus.core.host.NamedTown;
import org.famulus.core.host.PartnerRegionRow;
import org.famulus.region.spi.port.Count;
import org.famulus.region.spi.port.Page;
import org.famulus.region.spi.port.Sort;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Among open places a search finds those with room that are meant")
class PlaceSearchTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
  private static final LocalDate END = LocalDate.parse("2026-12-31");
  private static final PlacesSought ANYTHING = PlacesSought.anything();
  private static final Set<Amenity> NOTHING = Set.of();

  private static final OpenOffer NORTH =
      offer(1, "Praxis Nord", "north", HostPlace.PRACTICE, "VISIT", "surgery", Set.of(Amenity.LODGING), List.of());
  private static final OpenOffer SOUTH =
      offer(2, "Südklinik", "south", HostPlace.HOSPITAL, "CLERKSHIP", "surgery", NOTHING, List.of());
  private static final OpenOffer BUSY =
      offer(3, "Praxis Voll", "south", HostPlace.PRACTICE, "VISIT", "surgery", NOTHING,
          List.of(new DaySpan(TODAY, LocalDate.parse("2026-06-30"))));
  private static final OpenOffer FULL =
      offer(4, "Praxis Zu", "south", HostPlace.PRACTICE, "VISIT", "surgery", NOTHING,
          List.of(new DaySpan(TODAY, END)));

  @Test
  @DisplayName("what is full is not found and not counted; the day is the first with room")
  void room() {
    PlacesFound found = found(ANYTHING);
    assertThat(ids(found)).containsExactly(1L, 2L, 3L);
    assertThat(found.open()).isEqualTo(3);
    assertThat(found.slice().rows().get(0).freeFrom()).isEqualTo(TODAY.plusDays(1));
    assertThat(found.slice().rows().get(2).freeFrom()).isEqualTo("2026-07-01");
  }

  @Test
  @DisplayName("MIL-F02: state, partner region, kind, field, practice or hospital narrow it, each counted given the others")
  void narrowed() {
    PlacesFound south = found(sought(Optional.of("Saxony"), Optional.of("south"), Optional.empty()));
    assertThat(ids(south)).containsExactly(2L, 3L);
    assertThat(south.slice().counts().get("PARTNER"))
        .isEqualTo(Map.of("north", Count.exactly(1), "south", Count.exactly(2)));
    assertThat(south.slice().counts().get("PLACE"))
        .isEqualTo(Map.of("HOSPITAL", Count.exactly(1), "PRACTICE", Count.exactly(1)));
    assertThat(south.slice().counts().get("LODGING")).isEmpty();
    assertThat(ids(found(named("sudklinik")))).containsExactly(2L);
  }

  @Test
  @DisplayName("days and length are those of the stay, not of the window")
  void days() {
    assertThat(ids(found(between("2026-06-01", "2026-07-10", 8)))).containsExactly(1L, 2L, 3L);
    assertThat(ids(found(between("2026-06-01", "2026-07-10", 11))))
        .as("ten days are left after June")
        .containsExactly(1L, 2L);
    assertThat(ids(found(between("2026-06-01", "2026-12-01", 31))))
        .as("nobody takes students for longer than thirty days")
        .isEmpty();
  }

  @Test
  @DisplayName("where nothing is found, it says which filter to take away for how many places")
  void looser() {
    PlacesFound none = found(sought(Optional.empty(), Optional.of("north"), Optional.of("CLERKSHIP")));
    assertThat(ids(none)).isEmpty();
    assertThat(none.looser())
        .isEqualTo(Map.of(SoughtBy.PARTNER, 1L, SoughtBy.KIND, 1L));
    assertThat(found(between("2026-06-01", "2026-12-01", 31)).looser())
        .isEqualTo(Map.of(SoughtBy.LENGTH, 3L));
    assertThat(found(ANYTHING).looser()).isEmpty();
  }

  @Test
  @DisplayName("what no page asks for counts as not asked")
  void unknown() {
    PlacesSought odd =
        new PlacesSought(
            Optional.of("x".repeat(5000)),
            Optional.of("Atlantis"),
            Optional.of("nowhere"),
            Optional.of("Nowhere"),
            Optional.of("NO_SUCH"),
            Optional.of("no_such"),
            Optional.empty(),
            NOTHING,
            Optional.of(LocalDate.MIN),
            Optional.of(LocalDate.MAX),
            Optional.of(999));
    PlacesSought understood = found(odd).sought();
    assertThat(understood.narrowed()).containsExactly(SoughtBy.TEXT);
    assertThat(understood.text().orElseThrow()).hasSize(PlacesSought.TEXT_LENGTH);
  }

  @Test
  @DisplayName("towns lie where their partner region says, else where a host lies")
  void towns() {
    PlacesFound found = found(ANYTHING);
    assertThat(found.towns()).extracting(FoundTown::name).containsExactly("Town of north", "Town of south");
    assertThat(found.towns().get(0).point()).isEqualTo(MapPoint.read("51.9, 12.1"));
    assertThat(found.towns().get(1).point()).isEqualTo(MapPoint.read("51, 12"));
    assertThat(found.towns().get(1).places()).isEqualTo(2);
  }

  @Test
  @DisplayName("a page holds as many as asked for, in the order asked for")
  void paged() {
    OpenPlaces many =
        new OpenPlaces(
            LongStream.rangeClosed(1, 60)
                .mapToObj(i -> offer(i, "Host " + (100 + i), "north", HostPlace.PRACTICE, "VISIT", "surgery", NOTHING, List.of()))
                .toList(),
            List.of(region("north")),
            Set.of("VISIT"),
            Set.of("surgery"));
    PlacesFound found =
        new PlaceSearch(many, ANYTHING, TODAY).found(new Sort("unit", false), new Page(50, 25));
    assertThat(ids(found)).hasSize(10).startsWith(10L).endsWith(1L);
    assertThat(found.slice().total()).isEqualTo(Count.exactly(60));
  }

  private static PlacesFound found(PlacesSought sought) {
    OpenPlaces open =
        new OpenPlaces(
            List.of(NORTH, SOUTH, BUSY, FULL),
            List.of(region("north"), region("south")),
            Set.of("VISIT", "CLERKSHIP"),
            Set.of("surgery", "paediatrics"));
    return new PlaceSearch(open, sought, TODAY).found(Sort.byDefault(), new Page(0, 25));
  }

  private static List<Long> ids(PlacesFound found) {
    return found.slice().rows().stream().map(FoundPlace::getId).toList();
  }

  private static PlacesSought sought(
      Optional<String> land, Optional<String> partner, Optional<String> kind) {
    return new PlacesSought(
        ANYTHING.text(), land, partner, ANYTHING.town(), kind, ANYTHING.field(), ANYTHING.place(),
        NOTHING, ANYTHING.from(), ANYTHING.to(), ANYTHING.leastDays());
  }

  private static PlacesSought named(String text) {
    return new PlacesSought(
        Optional.of(text), ANYTHING.land(), ANYTHING.partner(), ANYTHING.town(), ANYTHING.kind(),
        ANYTHING.field(), ANYTHING.place(), NOTHING, ANYTHING.from(), ANYTHING.to(),
        ANYTHING.leastDays());
  }

  private static PlacesSought between(String from, String to, int days) {
    return new PlacesSought(
        ANYTHING.text(), ANYTHING.land(), ANYTHING.partner(), ANYTHING.town(), ANYTHING.kind(),
        ANYTHING.field(), ANYTHING.place(), NOTHING, Optional.of(LocalDate.parse(from)),
        Optional.of(LocalDate.parse(to)), Optional.of(days));
  }

  private static OpenOffer offer(
      long id, String host, String partner, HostPlace place, String kind, String field,
      Set<Amenity> amenities, List<DaySpan> closed) {
    return new OpenOffer(
        id, host, Optional.empty(), "Town of " + partner, place, Optional.of("Saxony"),
        Optional.of(partner), MapPoint.read("51, 12"), amenities, kind, field, 5, 30,
        new Occupation(new DaySpan(TODAY.minusDays(30), END), 1, List.of(), closed));
  }

  private static PartnerRegionRow region(String code) {
    List<NamedTown> towns =
        code.equals("north")
            ? List.of(new NamedTown("Town of North", MapPoint.read("51.9, 12.1")))
            : List.of();
    return new PartnerRegionRow(
        code.length(), 1, code, "Land of " + code, "Saxony", TODAY.minusYears(1), Optional.empty(),
        9, "Leipzig", Optional.empty(), Optional.empty(), true, Optional.empty(), towns, 1, true);
  }
}
