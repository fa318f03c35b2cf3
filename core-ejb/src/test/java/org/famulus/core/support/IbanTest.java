package org.famulus.core.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An account number is taken if a euro transfer can go to it")
class IbanTest {

  /** Examples that the countries' banks publish. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "DE89 3704 0044 0532 0130 00",
        "de89370400440532013000",
        "AT61 1904 3002 3457 3201",
        "SE45 5000 0000 0583 9825 7466",
        "NO93 8601 1117 947",
        "FR14 2004 1010 0505 0001 3M02 606",
        "MT84 MALT 0110 0001 2345 MTLC AST0 01S"
      })
  @DisplayName("numbers that banks publish as examples are right, with blanks and in small letters")
  void right(String typed) {
    assertThat(Iban.of(typed)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "DE",
        "DE88 3704 0044 0532 0130 00",
        "DE89 3704 0044 0532 0130 01",
        "DE89 3704 0044 0532 0103 00",
        "DE89 3704 0044 0532 0130 0",
        "DE89 3704 0044 0532 0130 000",
        "SA03 8000 0000 6080 1016 7519",
        "DE89-3704-0044-0532-0130-00",
        "8937 0400 4405 3201 3000"
      })
  @DisplayName("a digit changed or swapped, one too few or too many, another area, other signs: none")
  void wrong(String typed) {
    assertThat(Iban.of(typed)).isEmpty();
  }

  @Test
  @DisplayName("nothing typed is no number")
  void nothing() {
    assertThat(Iban.of(null)).isEmpty();
  }

  @Test
  @DisplayName("others see its country and last characters only")
  void masked() {
    Iban iban = Iban.of("DE89370400440532013000").orElseThrow();

    assertThat(iban.masked()).isEqualTo("DE … 3000");
    assertThat(iban.inGroups()).isEqualTo("DE89 3704 0044 0532 0130 00");
  }
}
