package org.famulus.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.core.shared.Reason;
import org.famulus.region.spi.catalogue.LengthRule;
import org.famulus.region.spi.catalogue.PlacementKind;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A statement of willingness as it is typed")
class WillingnessFormTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
  private static final RegionCatalogue CATALOGUE =
      new RegionCatalogue(
          ZoneId.of("Europe/Berlin"),
          Set.of(),
          List.of(
              new PlacementKind("CLERKSHIP", new LengthRule(30, LengthRule.Unit.CALENDAR_DAYS))),
          List.of("surgery"),
          List.of(),
          List.of(),
          List.of(),
          0,
          List.of(),
          List.of());

  @Test
  @DisplayName("has no fault with a name, a day, a field, a kind and a student")
  void complete() {
    assertThat(faults("Dr. Anna Beispiel", TODAY, "surgery", "CLERKSHIP", 1, TODAY)).isEmpty();
  }

  @Test
  @DisplayName("names every field that is wrong")
  void wrong() {
    assertThat(faults(" ", TODAY.plusDays(1), "dentistry", "VOYAGE", 0, TODAY.minusDays(1)))
        .containsExactlyInAnyOrder(
            "signedBy", "signedOn", "fields", "kinds", "students", "validUntil");
  }

  @Test
  @DisplayName("takes up to 99 students at a time, and not one more")
  void students() {
    assertThat(faults("Anna", TODAY, "surgery", "CLERKSHIP", 99, TODAY)).isEmpty();
    assertThat(faults("Anna", TODAY, "surgery", "CLERKSHIP", 100, TODAY))
        .containsExactly("students");
  }

  private static List<String> faults(
      String name, LocalDate on, String field, String kind, int students, LocalDate until) {
    return new WillingnessForm(
            name, on, Set.of(field), Set.of(kind), students, Optional.of(until))
        .faults(CATALOGUE, TODAY).stream()
            .map(Reason::field)
            .map(Optional::orElseThrow)
            .toList();
  }
}
