package org.famulus.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Passwords are stored as slow, salted hashes")
class PasswordHashTest {

  private static final String SENTENCE = "korrekt häst batteri";
  private static final int ROUNDS = 1_000;

  @Test
  @DisplayName("the right password matches, another one does not")
  void matches() {
    PasswordHash hash = PasswordHash.parse(PasswordHash.of(SENTENCE, ROUNDS).stored());

    assertThat(hash.matches(SENTENCE)).isTrue();
    assertThat(hash.matches("korrekt hast batteri")).isFalse();
    assertThat(hash.matches("")).isFalse();
  }

  @Test
  @DisplayName("the stored form names scheme and strength, with 16 bytes of salt and 64 of hash")
  void storedForm() {
    String[] parts = PasswordHash.of(SENTENCE, ROUNDS).stored().split("\\$");

    assertThat(parts[0]).isEqualTo("pbkdf2-sha512");
    assertThat(parts[1]).isEqualTo("1000");
    assertThat(Base64.getDecoder().decode(parts[2])).hasSize(16);
    assertThat(Base64.getDecoder().decode(parts[3])).hasSize(64);
  }

  @Test
  @DisplayName("the same password is stored differently each time")
  void salted() {
    assertThat(PasswordHash.of(SENTENCE, ROUNDS).stored())
        .isNotEqualTo(PasswordHash.of(SENTENCE, ROUNDS).stored());
  }

  @Test
  @DisplayName("a hash of an earlier, weaker time still matches and is known to be outdated")
  void outdated() {
    // PBKDF2-HMAC-SHA512 of "password" with salt "salt", one round: a published test vector.
    byte[] published =
        HexFormat.of()
            .parseHex(
                "867f70cf1ade02cff3752599a3a53dc4af34c7a669815ae5d513554e1c8cf252"
                    + "c02d470a285a0501bad999bfe943c08f050235d7d68b1da55e63f73b60a57fce");
    Base64.Encoder base64 = Base64.getEncoder();
    PasswordHash old =
        PasswordHash.parse(
            "pbkdf2-sha512$1$"
                + base64.encodeToString("salt".getBytes(StandardCharsets.US_ASCII))
                + "$"
                + base64.encodeToString(published));

    assertThat(old.matches("password")).isTrue();
    assertThat(old.isWeakerThan(ROUNDS)).isTrue();
    assertThat(PasswordHash.of(SENTENCE, ROUNDS).isWeakerThan(ROUNDS)).isFalse();
  }

  @Test
  @DisplayName("anything else is no hash")
  void noHash() {
    assertThatThrownBy(() -> PasswordHash.parse("secret"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
