package org.famulus.core.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.famulus.region.spi.Text;

/**
 * Makes sentences from keys, in the reader's language. A region's bundle comes first, so that each
 * programme has its own terms, then the shared bundles. There is no fallback to the server's
 * locale: a missing translation reads English, and the build refuses missing translations.
 */
@ApplicationScoped
public class Texts {

  /** Bundle of the core. */
  public static final String CORE_BUNDLE = "org.famulus.core.messages";

  private static final List<String> SHARED_BUNDLES =
      List.of(CORE_BUNDLE, "org.famulus.core.tabular.messages", "org.famulus.web.messages");
  private static final DateTimeFormatter DAY_PATTERN = DateTimeFormatter.ofPattern("EEE d MMM yyyy");
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private Regions regions;

  /** For the container. */
  protected Texts() {}

  /** Texts of the given regions. */
  @Inject
  public Texts(Regions regions) {
    this.regions = regions;
  }

  /** The sentence in the region's words. */
  public String say(String regionId, Language language, Text text) {
    String pattern = find(regionId, language, text.key()).orElse(text.key());
    if (text.parameters().isEmpty() && !pattern.contains("'")) {
      return pattern;
    }
    Object[] parameters =
        text.parameters().stream()
            .map(parameter -> readable(regionId, language, parameter))
            .toArray();
    return new MessageFormat(pattern, language.formatLocale()).format(parameters);
  }

  /** The word or sentence of a key without parameters, in the region's words. */
  public String say(String regionId, Language language, String key) {
    return say(regionId, language, Text.of(key));
  }

  /** The raw pattern of the key, if any bundle has it. */
  public Optional<String> find(String regionId, Language language, String key) {
    Optional<String> own =
        regions.find(regionId).flatMap(region -> lookUp(regionBundle(region, language), key));
    return own.or(
        () ->
            SHARED_BUNDLES.stream()
                .map(name -> bundle(name, language, getClass().getClassLoader()))
                .map(bundle -> lookUp(bundle, key))
                .flatMap(Optional::stream)
                .findFirst());
  }

  /** A day as people read it: {@code Mon 5 Oct 2026}, in the language's notation. */
  public static String day(LocalDate day, Language language) {
    return DAY_PATTERN.withLocale(language.formatLocale()).format(day);
  }

  private Object readable(String regionId, Language language, Object parameter) {
    if (parameter instanceof Text text) {
      return say(regionId, language, text);
    }
    if (parameter instanceof LocalDate day) {
      return day(day, language);
    }
    return parameter;
  }

  private static Optional<ResourceBundle> regionBundle(
      org.famulus.region.spi.RegionPlugin region, Language language) {
    return bundle(region.bundle(), language, region.getClass().getClassLoader());
  }

  private static Optional<ResourceBundle> bundle(
      String baseName, Language language, ClassLoader loader) {
    try {
      return Optional.of(
          ResourceBundle.getBundle(baseName, language.locale(), loader, NO_FALLBACK));
    } catch (MissingResourceException noSuchBundle) {
      return Optional.empty();
    }
  }

  private static Optional<String> lookUp(Optional<ResourceBundle> bundle, String key) {
    return bundle.filter(b -> b.containsKey(key)).map(b -> b.getString(key));
  }
}
