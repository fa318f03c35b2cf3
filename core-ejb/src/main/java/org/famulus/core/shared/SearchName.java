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

  /** A pattern for a search name that contains the typed text; see {@link #around}. */
  public static String pattern(String typed) {
    return around(of(typed));
  }

  /** A pattern for the lower case of what is kept as written, with accents; as {@link #around}. */
  public static String writtenPattern(String typed) {
    return around(typed.strip().toLowerCase(Locale.ROOT));
  }

  /**
   * For a plain {@code like}. A percent sign or an underscore in the text stands for any
   * characters, as does a backslash, about which databases disagree; they find more, never less.
   */
  private static String around(String text) {
    return "%" + text.replace('\\', '_') + "%";
  }
}
