package org.famulus.core.allocation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What students are called in the published file of a run: ten characters that only the run's secret
 * key connects with an application. They differ from run to run, but for runs that go on with a draw.
 *
 * @param key the secret, hexadecimal digits
 */
record Pseudonyms(String key) {

  private static final String METHOD = "HmacSHA256";
  private static final int LENGTH = 10;

  /** No letter or digit that is read as another. */
  private static final String SIGNS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

  /** The pseudonym of an application. */
  String of(String number) {
    byte[] bytes = hash(number);
    StringBuilder name = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      name.append(SIGNS.charAt(Byte.toUnsignedInt(bytes[i]) % SIGNS.length()));
    }
    return name.toString();
  }

  private byte[] hash(String number) {
    try {
      Mac mac = Mac.getInstance(METHOD);
      mac.init(new SecretKeySpec(HexFormat.of().parseHex(key), METHOD));
      return mac.doFinal(number.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + METHOD, e);
    }
  }
}
