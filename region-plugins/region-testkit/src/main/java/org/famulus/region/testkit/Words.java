package org.famulus.region.testkit;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famulus.region.spi.RegionPlugin;

/** A region's words: its bundle, language by language. */
final class Words {

  /** Codes of the languages every region speaks; the first one is the base file. */
  static final List<String> LANGUAGES = List.of("en", "de", "sv", "nb");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

  private final Map<String, Map<String, String>> byLanguage = new LinkedHashMap<>();

  private Words() {}

  static Words of(RegionPlugin region, RegionFiles files) {
    Words words = new Words();
    String path = region.bundle().replace('.', '/');
    for (String language : LANGUAGES) {
      String suffix = language.equals("en") ? "" : "_" + language;
      files
          .text(path + suffix + ".properties")
          .ifPresent(text -> words.byLanguage.put(language, parse(text)));
    }
    return words;
  }

  /** The words of a language by key; empty if the region does not speak it. */
  Map<String, String> in(String language) {
    return byLanguage.getOrDefault(language, Map.of());
  }

  /** The English text of a key. */
  Optional<String> english(String key) {
    return Optional.ofNullable(in("en").get(key));
  }

  /** Every key of any language. */
  Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    byLanguage.values().forEach(words -> keys.addAll(words.keySet()));
    return keys;
  }

  /** Numbers of the parameters a text mentions, those inside a choice too. */
  static Set<Integer> placeholders(String text) {
    Set<Integer> numbers = new TreeSet<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    while (matcher.find()) {
      numbers.add(Integer.valueOf(matcher.group(1)));
    }
    return numbers;
  }

  private static Map<String, String> parse(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    Map<String, String> words = new TreeMap<>();
    properties.forEach((key, value) -> words.put(key.toString(), value.toString()));
    return words;
  }
}
