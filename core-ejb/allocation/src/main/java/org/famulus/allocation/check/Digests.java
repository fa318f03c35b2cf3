package org.famulus.allocation.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** The digest of a result, from its rows alone. */
public final class Digests {

  private Digests() {}

  /** SHA-256 of a line {@code student;place} for each row by student, the place empty for none. */
  public static String ofResult(List<ResultRow> rows) {
    MessageDigest digest = sha256();
    rows.stream()
        .sorted(Comparator.comparing(ResultRow::student))
        .map(row -> row.student() + ";" + row.place().orElse("") + "\n")
        .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
