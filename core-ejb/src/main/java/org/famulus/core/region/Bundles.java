package org.famulus.core.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;

/**
 * Finds bundles without falling back to the server's own locale: what is not translated reads
 * English wherever the server stands.
 */
final class Bundles {

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Bundles() {}

  static Optional<ResourceBundle> find(String baseName, Language language, ClassLoader loader) {
    try {
      return Optional.of(
          ResourceBundle.getBundle(baseName, language.locale(), loader, NO_FALLBACK));
    } catch (MissingResourceException noSuchBundle) {
      return Optional.empty();
    }
  }

  /**
   * The words a bundle itself has in a language, nothing inherited from another one; empty if it
   * does not speak the language. English is the base file.
   */
  static Properties own(String baseName, Language language, ClassLoader loader) {
    String suffix = language == Language.EN ? "" : "_" + language.code();
    Properties words = new Properties();
    try (InputStream in =
        loader.getResourceAsStream(baseName.replace('.', '/') + suffix + ".properties")) {
      if (in != null) {
        words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
      return words;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
