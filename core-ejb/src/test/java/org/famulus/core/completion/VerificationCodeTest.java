package org.famulus.core.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A verification code")
class VerificationCodeTest {

  @Test
  @DisplayName("is different each time and uses the whole alphabet")
  void random() {
    Set<String> codes = new HashSet<>();
    Set<Integer> letters = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      String code = VerificationCode.fresh().value();
      codes.add(code);
      code.chars().forEach(letters::add);
    }
    assertThat(codes).hasSize(1000);
    assertThat(letters).as("16 places of 32 letters are 80 bits").hasSize(32);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01AB-CDEF-GHJK-MNPQ",
        " 01ab cdef ghjk mnpq ",
        "OIAB–CDEF–GHJK–MNPQ",
        "oLabcdefghjkmnpq"
      })
  @DisplayName("is read as people type it from paper")
  void read(String typed) {
    assertThat(VerificationCode.read(typed))
        .map(VerificationCode::grouped)
        .contains("01AB-CDEF-GHJK-MNPQ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "01AB-CDEF-GHJK", "01AB-CDEF-GHJK-MNPQ-R", "01AB-CDEF-GHJK-MNPU"})
  @DisplayName("is not read from anything else")
  void other(String typed) {
    assertThat(VerificationCode.read(typed)).isEmpty();
    assertThat(VerificationCode.read(null)).isEmpty();
    assertThatThrownBy(() -> new VerificationCode(typed))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
