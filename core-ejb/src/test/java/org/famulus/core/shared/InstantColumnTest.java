package org.famulus.core.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.AttributeConverter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A moment is read whatever the driver hands over")
class InstantColumnTest {

  private static final Instant MOMENT = Instant.parse("2027-03-28T01:30:00Z");

  @Test
  @DisplayName("as an offset date-time")
  void offsetDateTime() {
    OffsetDateTime column = new InstantColumn().convertToDatabaseColumn(MOMENT);
    assertThat(column).isEqualTo(MOMENT.atOffset(ZoneOffset.UTC));
    assertThat(new InstantColumn().convertToEntityAttribute(column)).isEqualTo(MOMENT);
  }

  @Test
  @DisplayName("as a timestamp, which the compiler's own cast must not refuse")
  @SuppressWarnings({"unchecked", "rawtypes"})
  void timestamp() {
    AttributeConverter raw = new InstantColumn();
    assertThat(raw.convertToEntityAttribute(Timestamp.from(MOMENT))).isEqualTo(MOMENT);
  }

  @Test
  @DisplayName("nothing stays nothing")
  void nothing() {
    assertThat(new InstantColumn().convertToDatabaseColumn(null)).isNull();
    assertThat(new InstantColumn().convertToEntityAttribute(null)).isNull();
  }
}
