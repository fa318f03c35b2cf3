package org.famulus.core.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A point on the map")
class MapPointTest {

  @Test
  @DisplayName("is read as maps let one copy it, and written the same way")
  void read() {
    MapPoint delitzsch = MapPoint.read(" 51.52530,12.3424 ").orElseThrow();
    assertThat(delitzsch.latitude()).isEqualByComparingTo("51.5253");
    assertThat(delitzsch.longitude()).isEqualByComparingTo("12.3424");
    assertThat(delitzsch.typed()).isEqualTo("51.5253, 12.3424");
    assertThat(MapPoint.read(delitzsch.typed())).contains(delitzsch);
    assertThat(MapPoint.read("-90; -180").orElseThrow().typed()).isEqualTo("-90, -180");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "51.5", "north, east", "91, 12", "51, 181", "51,5 12,3 4"})
  @DisplayName("is none if it does not say two numbers on the earth")
  void unreadable(String typed) {
    assertThat(MapPoint.read(typed)).isEmpty();
  }
}
