package org.famulus.core.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.famulus.core.allocation.ResultRow.PlaceRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A place somebody could have instead")
class FreePlaceTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 2, 1);

  @Test
  @DisplayName("is near if it was wished, whatever its field, or is in the field of the present one")
  void near() {
    assertThat(place("SURGERY", Optional.of(3)).isNear("CARDIOLOGY")).isTrue();
    assertThat(place("CARDIOLOGY", Optional.empty()).isNear("CARDIOLOGY")).isTrue();
    assertThat(place("SURGERY", Optional.empty()).isNear("CARDIOLOGY")).isFalse();
  }

  private static FreePlace place(String field, Optional<Integer> wishRank) {
    return new FreePlace(
        new PlaceRow(1, "Unit", Optional.empty(), field, MONDAY, MONDAY.plusDays(27)),
        1,
        wishRank,
        List.of());
  }
}
