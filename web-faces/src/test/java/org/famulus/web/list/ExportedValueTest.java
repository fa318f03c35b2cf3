package org.famulus.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Currency;
import org.famulus.core.tabular.file.Cell;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a list shows becomes a value in a file")
class ExportedValueTest {

  @Test
  @DisplayName("whole numbers, amounts, days and moments are real ones")
  void values() {
    assertThat(ExportedValue.of("12")).isEqualTo(Cell.of(12));
    assertThat(ExportedValue.of("-6000.50 SEK"))
        .isEqualTo(new Cell.Money(new BigDecimal("-6000.50"), Currency.getInstance("SEK")));
    assertThat(ExportedValue.of("2026-10-12")).isEqualTo(Cell.of(LocalDate.of(2026, 10, 12)));
    assertThat(ExportedValue.of("2026-10-12T08:05"))
        .isEqualTo(Cell.of(LocalDateTime.of(2026, 10, 12, 8, 5)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-Ann", "=1+1", "007", "0046701234567", "2026-13-41", "2026-0147", "+46", "1 of 4", "12.50 xyz", "12.50 QQQ"})
  @DisplayName("whatever only looks like one stays text")
  void text(String shown) {
    assertThat(ExportedValue.of(shown)).isEqualTo(Cell.of(shown));
  }
}
