package org.famulus.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.famulus.core.shared.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A new password is long and not easy to guess")
class PasswordPolicyTest {

  private static final String LOGIN = "karin.exempel@example.org";

  @ParameterizedTest
  @ValueSource(strings = {"ein langer Satz hilft", "Tr0ub4dor&3-again", "blå himmel över Lund"})
  @DisplayName("a sentence passes")
  void passes(String password) {
    assertThat(PasswordPolicy.faults(LOGIN, password, password)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "elevenchars, access.password-too-short",
    "aaaaaaaaaaaaaa, access.password-too-easy",
    "abcabcabcabcabc, access.password-too-easy",
    "password12345, access.password-too-easy",
    "exempelkarin1, access.password-too-easy"
  })
  @DisplayName("short ones, repeated parts and the account's own name do not")
  void refused(String password, String key) {
    assertThat(PasswordPolicy.faults(LOGIN, password, password))
        .extracting(reason -> reason.text().key())
        .containsExactly(key);
  }

  @Test
  @DisplayName("the fault stands at the field it is about")
  void atTheField() {
    assertThat(PasswordPolicy.faults(LOGIN, "ein langer Satz hilft", "ein anderer Satz"))
        .extracting(Reason::field)
        .containsExactly(java.util.Optional.of("repeated"));
  }

  @Test
  @DisplayName("an endless password is refused, because hashing it would only cost time")
  void endless() {
    String endless = "ab1 ".repeat(60);
    assertThat(PasswordPolicy.faults(LOGIN, endless, endless))
        .extracting(reason -> reason.text().key())
        .containsExactly("field.too-long");
  }
}
