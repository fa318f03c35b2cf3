package org.famulus.region.spi;

import java.util.List;
import java.util.Objects;

/**
 * A sentence for people, as a bundle key and its parameters. The sentence is made in the reader's
 * language at the moment it is shown, so dates and numbers travel as values ({@code LocalDate},
 * {@code Integer}, {@code BigDecimal}, {@code String}); a parameter that is itself a {@code Text}
 * is resolved first.
 *
 * <p>The key is looked up in the region's bundle first and in the shared ones after it, so a region
 * may say a shared sentence in its own words. A key nobody has reads as itself; showing never fails.
 *
 * @param key key in the region's bundle or in the core's
 * @param parameters values for {@code {0}}, {@code {1}} …
 */
public record Text(String key, List<Object> parameters) {

  public Text {
    Objects.requireNonNull(key, "A text needs a key.");
    parameters = List.copyOf(parameters);
  }

  /** A text with the given key and parameters. */
  public static Text of(String key, Object... parameters) {
    return new Text(key, List.of(parameters));
  }
}
