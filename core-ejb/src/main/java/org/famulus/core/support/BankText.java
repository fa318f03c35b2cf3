package org.famulus.core.support;

import java.text.Normalizer;
import java.util.Map;

/**
 * Words in the characters that every bank of the single euro payments area takes: Latin letters
 * without marks, digits, and a few signs.
 */
final class BankText {

  private static final Map<String, String> SPELLED =
      Map.ofEntries(
          Map.entry("ä", "ae"),
          Map.entry("ö", "oe"),
          Map.entry("ü", "ue"),
          Map.entry("Ä", "Ae"),
          Map.entry("Ö", "Oe"),
          Map.entry("Ü", "Ue"),
          Map.entry("ß", "ss"),
          Map.entry("å", "aa"),
          Map.entry("Å", "Aa"),
          Map.entry("æ", "ae"),
          Map.entry("Æ", "Ae"),
          Map.entry("ø", "oe"),
          Map.entry("Ø", "Oe"),
          Map.entry("ł", "l"),
          Map.entry("Ł", "L"),
          Map.entry("đ", "d"),
          Map.entry("Đ", "D"),
          Map.entry("ı", "i"),
          Map.entry("œ", "oe"),
          Map.entry("Œ", "Oe"),
          Map.entry("&", "+"),
          Map.entry("–", "-"),
          Map.entry("’", "'"));

  private BankText() {}

  /** The words, cut to a length; a point if none of them can be written. */
  static String of(String words, int most) {
    String text = Normalizer.normalize(words, Normalizer.Form.NFC);
    for (Map.Entry<String, String> spelled : SPELLED.entrySet()) {
      text = text.replace(spelled.getKey(), spelled.getValue());
    }
    text =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^A-Za-z0-9/?:().,'+ -]", " ")
            .replaceAll(" +", " ")
            // The standard forbids a slash at either end, and two of them.
            .replaceAll("//+", "/")
            .replaceAll("^[/ ]+|[/ ]+$", "");
    if (text.isEmpty()) {
      return ".";
    }
    return text.length() <= most ? text : text.substring(0, most).replaceAll("[/ ]+$", "");
  }
}
