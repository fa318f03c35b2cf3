package org.famulus.core.allocation;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Draws seeds nobody can foresee. */
final class Seeds {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 16;

  private Seeds() {}

  /** A new seed, 32 hexadecimal digits. */
  static String draw() {
    byte[] seed = new byte[BYTES];
    RANDOM.nextBytes(seed);
    return HexFormat.of().formatHex(seed);
  }
}
