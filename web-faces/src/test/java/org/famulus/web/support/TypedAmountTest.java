package org.famulus.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.famulus.core.region.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Amounts are read as people type them")
class TypedAmountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|0",
        "37|37",
        "37,50|37.50",
        "37.5|37.5",
        "1.234,50|1234.50",
        "1,234.50|1234.50",
        "1 234,50|1234.50",
        "1.234|1234",
        ",50|0.50",
        "12,|12",
        "-3|-1",
        "3 EUR|-1",
        "a|-1"
      })
  @DisplayName("point or comma before the cents, marks between thousands; what is none is negative")
  void read(String typed, String amount) {
    assertThat(TypedAmount.of(typed)).isEqualByComparingTo(new BigDecimal(amount));
  }

  @ParameterizedTest
  @CsvSource({"EN,1234.50", "DE,'1234,50'", "SV,'1234,50'", "NB,'1234,50'"})
  @DisplayName("what is there stands in the field as the reader's language writes it")
  void shown(Language reader, String text) {
    String shown = TypedAmount.shown(new BigDecimal("1234.5"), reader);
    assertThat(shown).isEqualTo(text);
    assertThat(TypedAmount.of(shown)).isEqualByComparingTo("1234.50");
  }

  @Test
  @DisplayName("three digits after a comma are thousands")
  void thousands() {
    assertThat(TypedAmount.of("37,375")).isEqualByComparingTo("37375");
  }
}
