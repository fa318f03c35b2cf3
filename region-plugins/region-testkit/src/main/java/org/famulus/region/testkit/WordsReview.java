package org.famulus.region.testkit;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.famulus.region.spi.MessageKeys;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.Text;
import org.famulus.region.spi.catalogue.DocumentTemplate;

/** Looks at a region's words: all there, in every language, and all of them used. */
final class WordsReview {

  private final RegionPlugin region;
  private final RegionFiles files;
  private final Words words;
  private final Set<String> needed;

  WordsReview(RegionPlugin region, RegionFiles files) {
    this.region = region;
    this.files = files;
    this.words = Words.of(region, files);
    this.needed = MessageKeys.neededBy(region);
  }

  List<String> complete() {
    List<String> faults = new ArrayList<>();
    Set<String> all = new HashSet<>(words.keys());
    all.addAll(needed);
    for (String language : Words.LANGUAGES) {
      Map<String, String> own = words.in(language);
      for (String key : all) {
        if (own.getOrDefault(key, "").isBlank()) {
          faults.add(key + " has no text in " + language);
        }
      }
    }
    return faults;
  }

  List<String> translated(Map<String, String> sameAsEnglish) {
    List<String> faults = new ArrayList<>();
    Set<String> excused = new HashSet<>();
    for (String language : Words.LANGUAGES.subList(1, Words.LANGUAGES.size())) {
      words
          .in(language)
          .forEach(
              (key, text) -> {
                String name = language + "." + key;
                boolean hasWords = text.matches("(?s).*\\p{L}{2}.*");
                if (hasWords && text.equals(words.in("en").get(key))) {
                  excused.add(name);
                  if (sameAsEnglish.getOrDefault(name, "").isBlank()) {
                    faults.add(name + " is the English text: " + text);
                  }
                }
              });
    }
    sameAsEnglish.keySet().stream()
        .filter(name -> !excused.contains(name))
        .forEach(name -> faults.add(name + " is excused, but differs from the English text"));
    return faults;
  }

  List<String> wellFormed() {
    List<String> faults = new ArrayList<>();
    for (String language : Words.LANGUAGES) {
      words
          .in(language)
          .forEach(
              (key, text) -> {
                if (text.contains("'")) {
                  faults.add(key + " in " + language + " has a straight quote; write ’ instead");
                }
                if (!isPattern(text)) {
                  faults.add(key + " in " + language + " is no message pattern");
                }
                Set<Integer> here = Words.placeholders(text);
                Set<Integer> inEnglish = Words.placeholders(words.in("en").getOrDefault(key, ""));
                if (!here.equals(inEnglish)) {
                  faults.add(key + " in " + language + " has " + here + ", not " + inEnglish);
                }
              });
    }
    return faults;
  }

  /** Texts that rules gave as reasons: their keys are there and get all their parameters. */
  List<String> reasons(List<Text> reasons) {
    List<String> faults = new ArrayList<>();
    reasons.forEach(reason -> addReason(faults, reason));
    return faults;
  }

  List<String> documents() {
    List<String> faults = new ArrayList<>();
    for (DocumentTemplate document : region.catalogue().documents()) {
      int values = document.values();
      for (String key : document.textKeys()) {
        if (Words.placeholders(words.english(key).orElse("")).stream().anyMatch(n -> n >= values)) {
          faults.add(key + " mentions more values than " + document.kind() + " has");
        }
      }
    }
    return faults;
  }

  List<String> used(List<Text> reasons, Map<String, String> usedElsewhere) {
    Set<String> used = new HashSet<>(needed);
    used.addAll(MessageKeys.optionalFor(region));
    reasons.forEach(reason -> addKeys(used, reason));
    return words.keys().stream()
        .filter(key -> !used.contains(key) && !files.mention(key))
        .filter(key -> usedElsewhere.getOrDefault(key, "").isBlank())
        .map(key -> key + " is used nowhere")
        .toList();
  }

  private void addReason(List<String> faults, Text reason) {
    String text = words.english(reason.key()).orElse("");
    if (text.isEmpty()) {
      faults.add(reason.key() + " is given as a reason, but has no text");
    }
    Set<Integer> mentioned = Words.placeholders(text);
    for (int number = 0; number < reason.parameters().size(); number++) {
      if (!mentioned.remove(number)) {
        faults.add(reason.key() + " does not mention its parameter {" + number + "}");
      }
      if (reason.parameters().get(number) instanceof Text inner) {
        addReason(faults, inner);
      }
    }
    if (!mentioned.isEmpty()) {
      faults.add(reason.key() + " mentions " + mentioned + ", which the rule does not give");
    }
  }

  private static void addKeys(Set<String> keys, Text text) {
    keys.add(text.key());
    text.parameters().stream()
        .filter(Text.class::isInstance)
        .forEach(inner -> addKeys(keys, (Text) inner));
  }

  private static boolean isPattern(String text) {
    try {
      return new MessageFormat(text).toPattern() != null;
    } catch (IllegalArgumentException notAPattern) {
      return false;
    }
  }
}
