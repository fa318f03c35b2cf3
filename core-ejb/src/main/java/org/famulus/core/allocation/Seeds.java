package org.famulus.core.allocation;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Draws seeds and secrets nobody can foresee. */
final class Seeds {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 16;

  private Seeds() {}

  /** A new seed, 32 hexadecimal digits. */
  static String draw() {
    return random(BYTES);
  }

  /** A new secret, 64 hexadecimal digits. */
  static String drawKey() {
    return random(2 * BYTES);
  }

  private static String random(int bytes) {
    byte[] drawn = new byte[bytes];
    RANDOM.nextBytes(drawn);
    return HexFormat.of().formatHex(drawn);
  }
}
