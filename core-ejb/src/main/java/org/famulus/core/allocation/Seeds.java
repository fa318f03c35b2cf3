package org.famulus.core.allocation;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Draws secrets nobody can foresee. */
final class Seeds {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  private Seeds() {}

  /** A new secret, 64 hexadecimal digits. */
  static String drawKey() {
    byte[] drawn = new byte[BYTES];
    RANDOM.nextBytes(drawn);
    return HexFormat.of().formatHex(drawn);
  }
}
