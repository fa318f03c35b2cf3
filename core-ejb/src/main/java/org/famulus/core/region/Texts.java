package org.famulus.core.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.Text;

/**
 * Makes sentences from keys, in the reader's language. A region's bundle comes first, so that each
 * programme has its own terms, then the shared bundles of core and web. All patterns are {@link
 * MessageFormat} patterns, those without parameters too: an apostrophe is written twice.
 */
@ApplicationScoped
public class Texts {

  private static final int DECIMALS = 2;

  private Regions regions;
  private SharedBundles shared;

  /** For the container. */
  protected Texts() {}

  /** Texts of the given regions. */
  @Inject
  public Texts(Regions regions) {
    this.regions = regions;
    this.shared = new SharedBundles(Texts.class.getClassLoader());
  }

  /**
   * The sentence in the region's words; a key nobody has reads as itself.
   *
   * @param regionId the region, or null outside any region
   */
  public String say(String regionId, Language language, Text text) {
    String pattern = find(regionId, language, text.key()).orElse(null);
    if (pattern == null) {
      return text.key();
    }
    return fill(regionId, language, pattern, text.parameters());
  }

  /** A pattern that no bundle has, filled with values as a sentence of a bundle is. */
  public String fill(
      String regionId, Language language, String pattern, List<Object> parameters) {
    Object[] values =
        parameters.stream().map(parameter -> readable(regionId, language, parameter)).toArray();
    return new MessageFormat(pattern, language.formatLocale()).format(values);
  }

  /** The word or sentence of a key without parameters, in the region's words. */
  public String say(String regionId, Language language, String key) {
    return say(regionId, language, Text.of(key));
  }

  /** The raw pattern of the key, if any bundle has it. */
  public Optional<String> find(String regionId, Language language, String key) {
    return regions
        .find(regionId)
        .flatMap(region -> ofRegion(region, language, key))
        .or(() -> shared.find(language, key));
  }

  /** All keys the region can say: its own and the shared ones. */
  public Set<String> keys(String regionId) {
    Set<String> keys = new TreeSet<>(shared.keys());
    regions
        .find(regionId)
        .flatMap(
            region -> Bundles.find(region.bundle(), Language.EN, region.getClass().getClassLoader()))
        .ifPresent(bundle -> keys.addAll(bundle.keySet()));
    return keys;
  }

  /** A day as people read it: {@code Mon 5 Oct 2026}, in the language's notation. */
  public static String day(LocalDate day, Language language) {
    return language.write(day);
  }

  /** A number as people read it, in the language's notation, with one decimal if it has any. */
  public static String decimal(BigDecimal number, Language language) {
    NumberFormat format = NumberFormat.getNumberInstance(language.formatLocale());
    format.setMinimumFractionDigits(number.scale() > 0 ? 1 : 0);
    format.setMaximumFractionDigits(1);
    return format.format(number);
  }

  /** A whole number as people read it: {@code 12,000}, in the language's notation. */
  public static String number(Number whole, Language language) {
    return NumberFormat.getIntegerInstance(language.formatLocale()).format(whole);
  }

  /** An amount of money as people read it: {@code 6,000.00 SEK}, in the language's notation. */
  public static String amount(BigDecimal amount, String currency, Language language) {
    return plainAmount(amount, language) + "\u00a0" + currency;
  }

  /** An amount of money without its currency: two decimals, in the language's notation. */
  public static String plainAmount(BigDecimal amount, Language language) {
    NumberFormat format = NumberFormat.getNumberInstance(language.formatLocale());
    format.setMinimumFractionDigits(DECIMALS);
    format.setMaximumFractionDigits(DECIMALS);
    return format.format(amount);
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

  private static Optional<String> ofRegion(RegionPlugin region, Language language, String key) {
    return Bundles.find(region.bundle(), language, region.getClass().getClassLoader())
        .filter(bundle -> bundle.containsKey(key))
        .map(bundle -> bundle.getString(key));
  }
}
