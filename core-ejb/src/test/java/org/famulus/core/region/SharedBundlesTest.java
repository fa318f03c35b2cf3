package org.famulus.core.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every string is there in four languages")
class SharedBundlesTest {

  /** Words that are the same in two languages, each with its reason. */
  private final Properties sameInEnglish = load("/org/famulus/core/region/same-in-english.properties");

  @Test
  @DisplayName("each key of an English bundle stands in the German, Swedish and Norwegian one too")
  void complete() {
    List<String> faults = new ArrayList<>();
    for (String name : presentBundles()) {
      Properties english = load(path(name, ""));
      for (String language : List.of("de", "sv", "nb")) {
        Properties other = load(path(name, "_" + language));
        english.keySet().stream()
            .filter(key -> !other.containsKey(key))
            .forEach(key -> faults.add(name + " lacks " + key + " in " + language));
        other.keySet().stream()
            .filter(key -> !english.containsKey(key))
            .forEach(key -> faults.add(name + " has " + key + " in " + language + " only"));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  @DisplayName("a translation equal to the English text is listed with a reason")
  void translated() {
    List<String> faults = new ArrayList<>();
    for (String name : presentBundles()) {
      Properties english = load(path(name, ""));
      for (String language : List.of("de", "sv", "nb")) {
        Properties other = load(path(name, "_" + language));
        english.forEach(
            (key, value) -> {
              boolean hasLetters = value.toString().matches(".*\\p{L}{2}.*");
              if (hasLetters
                  && value.equals(other.get(key))
                  && !sameInEnglish.containsKey(language + "." + key)) {
                faults.add(language + "." + key + "=" + value);
              }
            });
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  @DisplayName("no key stands in two bundles, so that no text hides another")
  void unique() {
    Map<String, String> owners = new HashMap<>();
    List<String> faults = new ArrayList<>();
    for (String name : presentBundles()) {
      for (Object key : load(path(name, "")).keySet()) {
        String other = owners.put(key.toString(), name);
        if (other != null) {
          faults.add(key + " stands in " + other + " and " + name);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  @DisplayName("each text can be formatted and has the same parameters in all languages")
  void parameters() {
    List<String> faults = new ArrayList<>();
    for (String name : presentBundles()) {
      Properties english = load(path(name, ""));
      for (String language : List.of("", "_de", "_sv", "_nb")) {
        load(path(name, language))
            .forEach(
                (key, value) -> {
                  int here = new MessageFormat(value.toString()).getFormatsByArgumentIndex().length;
                  String original = english.getProperty(key.toString(), "");
                  int there = new MessageFormat(original).getFormatsByArgumentIndex().length;
                  if (here != there) {
                    faults.add(key + language + " has " + here + " parameters, not " + there);
                  }
                });
      }
    }
    assertThat(faults).isEmpty();
  }

  private static List<String> presentBundles() {
    List<String> present =
        SharedBundles.names().stream()
            .filter(name -> SharedBundlesTest.class.getResource(path(name, "")) != null)
            .toList();
    assertThat(present).as("bundles found").contains("org.famulus.core.messages");
    return present;
  }

  private static String path(String name, String suffix) {
    return "/" + name.replace('.', '/') + suffix + ".properties";
  }

  private static Properties load(String path) {
    Properties properties = new Properties();
    try (InputStream in = SharedBundlesTest.class.getResourceAsStream(path)) {
      assertThat(in).as("bundle file " + path).isNotNull();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException unreadable) {
      throw new AssertionError(path, unreadable);
    }
  }
}
