package org.famulus.core.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("How many times a password is hashed")
class SettingsTest {

  private static final String ROUNDS = Setting.FAMULUS_PASSWORD_ROUNDS.name();

  private final Settings settings = new Settings();

  @AfterEach
  void forget() {
    System.clearProperty(ROUNDS);
  }

  @Test
  @DisplayName("is 210,000 if nobody says otherwise")
  void usually() {
    System.setProperty(ROUNDS, " ");

    assertThat(settings.passwordRounds()).isEqualTo(210_000);
  }

  @Test
  @DisplayName("is what the installation says")
  void said() {
    System.setProperty(ROUNDS, "600000");

    assertThat(settings.passwordRounds()).isEqualTo(600_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"999", "0", "-210000", "many", "210,000", "99999999999"})
  @DisplayName("stops the start with a sentence if it is too small or no number")
  void wrong(String text) {
    System.setProperty(ROUNDS, text);

    assertThatThrownBy(settings::requireValid)
        .isInstanceOf(WrongSettingException.class)
        .hasMessage(
            "The setting FAMULUS_PASSWORD_ROUNDS is '"
                + text
                + "' but must be a whole number, 1000 or more.");
  }
}
