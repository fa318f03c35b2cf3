package org.famulus.core.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Names as people type them into a search field: lower case, without accents. */
public final class SearchName {

  private static final Map<String, String> LETTERS =
      Map.of("ß", "ss", "ø", "o", "æ", "ae", "đ", "d", "ł", "l", "ð", "d", "þ", "th");

  private SearchName() {}

  /** The name as it is compared in searches. */
  public static String of(String name) {
    String plain =
        Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("\\s+", " ");
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      plain = plain.replace(letter.getKey(), letter.getValue());
    }
    return plain;
  }

  /** A LIKE pattern for names that contain the typed text; the typed text has no wildcards. */
  public static String pattern(String typed) {
    return "%" + of(typed).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }
}
