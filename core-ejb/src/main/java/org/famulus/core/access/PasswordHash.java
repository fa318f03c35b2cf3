package org.famulus.core.access;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as it is stored: {@code pbkdf2-sha512$iterations$salt$hash}, so that the strength can
 * rise later and old hashes still work until the next sign-in.
 */
public final class PasswordHash {

  private static final String SCHEME = "pbkdf2-sha512";
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 512;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final int iterations;
  private final byte[] salt;
  private final byte[] hash;

  private PasswordHash(int iterations, byte[] salt, byte[] hash) {
    this.iterations = iterations;
    this.salt = salt;
    this.hash = hash;
  }

  /**
   * Hashes a password with a fresh salt.
   *
   * @param rounds how many times, which is what one guess costs
   */
  public static PasswordHash of(String password, int rounds) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return new PasswordHash(rounds, salt, derive(password, salt, rounds));
  }

  /**
   * A hash as it was stored.
   *
   * @throws IllegalArgumentException if the text is none
   */
  public static PasswordHash parse(String stored) {
    String[] parts = stored.split("\\$");
    if (parts.length != 4 || !parts[0].equals(SCHEME)) {
      throw new IllegalArgumentException("This is not the hash of a password.");
    }
    Base64.Decoder base64 = Base64.getDecoder();
    return new PasswordHash(
        Integer.parseInt(parts[1]), base64.decode(parts[2]), base64.decode(parts[3]));
  }

  /** Whether it is the hash of the password; takes the same time whatever the answer. */
  public boolean matches(String password) {
    return MessageDigest.isEqual(hash, derive(password, salt, iterations));
  }

  /**
   * Whether it is weaker than a hash made today.
   *
   * @param rounds those of today
   */
  public boolean isWeakerThan(int rounds) {
    return iterations < rounds;
  }

  /** The stored form. */
  public String stored() {
    Base64.Encoder base64 = Base64.getEncoder();
    return String.join(
        "$",
        SCHEME,
        Integer.toString(iterations),
        base64.encodeToString(salt),
        base64.encodeToString(hash));
  }

  private static byte[] derive(String password, byte[] salt, int iterations) {
    char[] letters = password.toCharArray();
    PBEKeySpec spec = new PBEKeySpec(letters, salt, iterations, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java has PBKDF2 with SHA-512.", impossible);
    } finally {
      spec.clearPassword();
      Arrays.fill(letters, '\0');
    }
  }
}
