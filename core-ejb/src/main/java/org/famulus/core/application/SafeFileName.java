package org.famulus.core.application;

import java.text.Normalizer;

/** File names of unknown origin, made harmless: no path, no control or direction characters. */
final class SafeFileName {

  private static final int LENGTH = 120;
  private static final String NAMELESS = "file";

  private SafeFileName() {}

  /** The harmless part of the name; never empty, at most {@value #LENGTH} characters. */
  static String of(String name) {
    String last = name == null ? "" : name.replace('\\', '/');
    last = last.substring(last.lastIndexOf('/') + 1);
    String clean =
        Normalizer.normalize(last, Normalizer.Form.NFC)
            // Control and format characters, among them those that turn the reading direction.
            .replaceAll("\\p{C}", "")
            .replaceAll("[<>:\"|?*;%]", "_")
            .replaceAll("\\s+", " ")
            .replaceAll("^[. ]+|[. ]+$", "");
    if (clean.isEmpty()) {
      return NAMELESS;
    }
    return clean.length() <= LENGTH ? clean : shorten(clean);
  }

  private static String shorten(String name) {
    int dot = name.lastIndexOf('.');
    String extension = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
    return name.substring(0, LENGTH - extension.length()).strip() + extension;
  }
}
