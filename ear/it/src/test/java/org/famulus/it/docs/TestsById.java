package org.famulus.it.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Test classes by the ids that stand in their display names. */
record TestsById(Map<String, Set<String>> classes) {

  private static final Pattern DISPLAY_NAME =
      Pattern.compile("@DisplayName\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*\\+?\\s*)+)\\)");
  private static final Pattern ID = Pattern.compile("\\b[A-Z]{3}-(?:[A-Z]?\\d{2})\\b");

  static TestsById below(Path root) throws IOException {
    Map<String, Set<String>> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      List<Path> tests =
          files
              .filter(file -> file.toString().contains("src/test/java"))
              .filter(file -> file.toString().endsWith(".java"))
              .toList();
      for (Path test : tests) {
        Matcher names = DISPLAY_NAME.matcher(Files.readString(test));
        while (names.find()) {
          Matcher ids = ID.matcher(names.group(1));
          while (ids.find()) {
            found
                .computeIfAbsent(ids.group(), id -> new TreeSet<>())
                .add(test.getFileName().toString().replace(".java", ""));
          }
        }
      }
    }
    return new TestsById(found);
  }

  /** Names of the test classes that name the id; empty if none does. */
  Set<String> of(String id) {
    return classes.getOrDefault(id, Set.of());
  }
}
