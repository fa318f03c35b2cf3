package org.famulus.core.region;

import java.util.MissingResourceException;
import java.util.Optional;
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
}
