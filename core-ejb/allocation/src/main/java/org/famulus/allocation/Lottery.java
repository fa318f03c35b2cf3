package org.famulus.allocation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The draw: everybody's lot is the SHA-256 of {@code seed|round|id}, and the lowest comes first.
 * Whoever knows the seed repeats it with any tool; neither the order of rows nor a database has a
 * say.
 *
 * @param seed the seed, drawn after the input was published
 * @param round the round
 */
public record Lottery(String seed, String round) {

  /** The lot of a student, 64 hexadecimal digits. */
  public String lotOf(String id) {
    return HexFormat.of().formatHex(hash(seed + "|" + round + "|" + id));
  }

  /**
   * The lot of giving a place to a student, for a choice between results that are equal in
   * everything else: the first 30 bits of the SHA-256 of {@code seed|round|id|place|draw}.
   *
   * @param draw 1 for the first draw; further ones follow only while two results are equal
   */
  int lotOf(String id, String place, int draw) {
    byte[] hash = hash(seed + "|" + round + "|" + id + "|" + place + "|" + draw);
    return ByteBuffer.wrap(hash).getInt() >>> 2;
  }

  private static byte[] hash(String text) {
    return sha256().digest(text.getBytes(StandardCharsets.UTF_8));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
