package org.famulus.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A moment comes back from its column as it went in")
class InstantColumnTest {

  private final InstantColumn column = new InstantColumn();

  @Test
  @DisplayName("also in the hour that clocks skip in spring")
  void skippedHour() {
    Instant moment = Instant.parse("2027-03-28T01:30:00Z");
    assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(moment)))
        .isEqualTo(moment);
  }

  @Test
  @DisplayName("nothing stays nothing")
  void nothing() {
    assertThat(column.convertToDatabaseColumn(null)).isNull();
    assertThat(column.convertToEntityAttribute(null)).isNull();
  }
}
