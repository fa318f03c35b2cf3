package org.famulus.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every string of the pages is there in four languages")
class WebBundlesTest {

  private static final Path WORDS = Path.of("src/main/resources/org/famulus/web");
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Path CORE_WORDS = Path.of("../core-ejb/src/main/resources/org/famulus/core");
  private static final List<String> OTHERS = List.of("de", "sv", "nb");
  private static final Pattern ASKED = Pattern.compile("text(?:\\['|\\.say\\('|\\.get\\(')([\\w.-]+)'[\\],)]");

  /** Words that are the same in two languages, each with its reason. */
  private final Properties sameInEnglish =
      load(Path.of("src/test/resources/org/famulus/web/same-in-english.properties"));

  @Test
  @DisplayName("each key stands in all four, formats with the same parameters, and is translated")
  void complete() {
    List<String> faults = new ArrayList<>();
    for (Path english : bundles(WORDS)) {
      Properties base = load(english);
      for (String language : OTHERS) {
        Properties other = load(sibling(english, language));
        if (!other.keySet().equals(base.keySet())) {
          faults.add(english + " and its " + language + " have different keys");
        }
        base.forEach((key, text) -> compare(language, key, text, other.get(key), faults));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  @DisplayName("no key stands in two bundles, the core's included")
  void unique() {
    Map<Object, Path> owners = new HashMap<>();
    List<String> faults = new ArrayList<>();
    Stream.concat(bundles(WORDS).stream(), bundles(CORE_WORDS).stream())
        .forEach(
            bundle ->
                load(bundle)
                    .keySet()
                    .forEach(
                        key -> {
                          Path owner = owners.put(key, bundle);
                          if (owner != null) {
                            faults.add(key + " stands in " + owner + " and " + bundle);
                          }
                        }));
    assertThat(faults).isEmpty();
  }

  @Test
  @DisplayName("a placement is called the same on every page in German, as its programmes call it")
  void oneWord() {
    Pattern other = Pattern.compile("\\bEins[aä]tz(e|es|en)?\\b");
    List<String> odd = new ArrayList<>();
    Stream.concat(bundles(WORDS).stream(), bundles(CORE_WORDS).stream())
        .forEach(
            bundle ->
                load(sibling(bundle, "de"))
                    .forEach(
                        (key, text) -> {
                          if (other.matcher(text.toString()).find()) {
                            odd.add(key + ": " + text);
                          }
                        }));
    assertThat(odd).isEmpty();
  }

  @Test
  @DisplayName("each key a page asks for is in a bundle")
  void askedFor() throws IOException {
    TreeSet<Object> known = new TreeSet<>();
    Stream.concat(bundles(WORDS).stream(), bundles(CORE_WORDS).stream())
        .forEach(bundle -> known.addAll(load(bundle).keySet()));
    List<String> faults = new ArrayList<>();
    try (Stream<Path> files = Files.walk(PAGES)) {
      for (Path page : files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
        Matcher asked = ASKED.matcher(Files.readString(page));
        while (asked.find()) {
          if (!asked.group(1).endsWith(".") && !known.contains(asked.group(1))) {
            faults.add(page + " asks for " + asked.group(1));
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private void compare(
      String language, Object key, Object english, Object translated, List<String> faults) {
    if (translated == null) {
      return;
    }
    if (parameters(english) != parameters(translated)) {
      faults.add(language + "." + key + " has other parameters");
    }
    boolean hasWord = english.toString().matches("(?s).*\\p{L}{2}.*");
    if (hasWord
        && english.equals(translated)
        && !sameInEnglish.containsKey(language + "." + key)) {
      faults.add(language + "." + key + "=" + english);
    }
  }

  private static int parameters(Object pattern) {
    return new MessageFormat(pattern.toString()).getFormatsByArgumentIndex().length;
  }

  private static List<Path> bundles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> found =
          files.filter(file -> file.getFileName().toString().equals("messages.properties")).toList();
      assertThat(found).as("bundles below " + folder).isNotEmpty();
      return found;
    } catch (IOException unreadable) {
      throw new AssertionError(folder.toString(), unreadable);
    }
  }

  private static Path sibling(Path english, String language) {
    return english.resolveSibling("messages_" + language + ".properties");
  }

  private static Properties load(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
      return properties;
    } catch (IOException unreadable) {
      throw new AssertionError(file.toString(), unreadable);
    }
  }
}
