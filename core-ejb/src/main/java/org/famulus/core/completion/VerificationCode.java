package org.famulus.core.completion;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code by which a certificate is verified: 16 letters and digits, 80 random bits. The alphabet
 * is Crockford's Base32, which has no letters that look like digits, so it can be typed from paper.
 *
 * @param value the code without dashes
 */
public record VerificationCode(String value) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 16;
  private static final int GROUP = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  public VerificationCode {
    if (!value.matches("[" + ALPHABET + "]{" + LENGTH + "}")) {
      throw new IllegalArgumentException("This is no verification code.");
    }
  }

  /** A new code nobody can guess. */
  static VerificationCode fresh() {
    StringBuilder code = new StringBuilder();
    RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(at -> code.append(ALPHABET.charAt(at)));
    return new VerificationCode(code.toString());
  }

  /**
   * The code somebody typed: in any case, with or without dashes and blanks, with O for 0 and I or L
   * for 1; empty if it cannot be one.
   */
  public static Optional<VerificationCode> read(String typed) {
    String plain =
        typed == null
            ? ""
            : typed
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-–]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    return plain.matches("[" + ALPHABET + "]{" + LENGTH + "}")
        ? Optional.of(new VerificationCode(plain))
        : Optional.empty();
  }

  /** The code as it stands on paper: four groups of four. */
  public String grouped() {
    return value.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
  }
}
