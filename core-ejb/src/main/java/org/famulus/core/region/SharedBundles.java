package org.famulus.core.region;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The shared bundles of core and web, merged: one per package, so that words lie beside what they
 * are about. A package without words has no bundle.
 */
final class SharedBundles {

  private static final List<String> CORE =
      List.of(
          "",
          "access.",
          "agreement.",
          "allocation.",
          "application.",
          "audit.",
          "blockplan.",
          "booking.",
          "call.",
          "compliance.",
          "completion.",
          "content.",
          "decision.",
          "document.",
          "eligibility.",
          "evaluation.",
          "home.",
          "host.",
          "importing.",
          "installation.",
          "interest.",
          "link.",
          "matching.",
          "nomination.",
          "notify.",
          "offer.",
          "organisation.",
          "payment.",
          "person.",
          "placement.",
          "region.",
          "report.",
          "startup.",
          "support.",
          "tabular.");
  private static final List<String> WEB =
      List.of(
          "",
          "access.",
          "agreement.",
          "allocation.",
          "application.",
          "audit.",
          "blockplan.",
          "booking.",
          "call.",
          "compliance.",
          "completion.",
          "decision.",
          "demo.",
          "eligibility.",
          "evaluation.",
          "home.",
          "host.",
          "importing.",
          "interest.",
          "link.",
          "library.",
          "list.",
          "matching.",
          "nomination.",
          "notify.",
          "offer.",
          "organisation.",
          "payment.",
          "person.",
          "placement.",
          "report.",
          "rules.",
          "start.",
          "support.",
          "wording.");

  private final Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);

  SharedBundles(ClassLoader loader) {
    for (Language language : Language.values()) {
      Map<String, String> merged = new HashMap<>();
      for (String name : names()) {
        Bundles.find(name, language, loader).ifPresent(bundle -> copy(bundle, merged));
      }
      words.put(language, Map.copyOf(merged));
    }
  }

  Optional<String> find(Language language, String key) {
    return Optional.ofNullable(words.get(language).get(key));
  }

  /** All keys there are. */
  Set<String> keys() {
    return words.get(Language.EN).keySet();
  }

  /** Base names of all bundles that may exist. */
  static List<String> names() {
    List<String> names = new ArrayList<>();
    CORE.forEach(area -> names.add("org.famulus.core." + area + "messages"));
    WEB.forEach(area -> names.add("org.famulus.web." + area + "messages"));
    return names;
  }

  private static void copy(ResourceBundle bundle, Map<String, String> target) {
    bundle.keySet().forEach(key -> target.put(key, bundle.getString(key)));
  }
}
