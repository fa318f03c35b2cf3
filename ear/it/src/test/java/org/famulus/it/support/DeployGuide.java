package org.famulus.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The boxes of {@code docs/deploy.md}, so that what the guide says is what the tests do. A box is a
 * fenced block whose fence names language and box.
 */
public final class DeployGuide {

  private static final Pattern BOX =
      Pattern.compile("^```\\w+ ([a-z-]+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private static final Pattern SETTING =
      Pattern.compile("^alter database \\w+ set (\\w+) = (\\S+);$", Pattern.MULTILINE);

  private final Map<String, String> boxes = new HashMap<>();

  private DeployGuide(String text) {
    Matcher matcher = BOX.matcher(text);
    while (matcher.find()) {
      boxes.put(matcher.group(1), matcher.group(2));
    }
  }

  /** The guide as it stands in the sources. */
  public static DeployGuide read() {
    try {
      return new DeployGuide(Files.readString(TestBuild.sources().resolve("docs/deploy.md")));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The text of a box. */
  public String box(String name) {
    String text = boxes.get(name);
    if (text == null) {
      throw new AssertionError("docs/deploy.md has no box " + name);
    }
    return text;
  }

  /** The settings it gives the database, by name. */
  Map<String, String> databaseSettings() {
    Map<String, String> settings =
        SETTING
            .matcher(box("database"))
            .results()
            .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
    if (settings.isEmpty()) {
      throw new AssertionError("docs/deploy.md sets nothing for the database");
    }
    return settings;
  }

  /** All names, sorted. */
  public Set<String> names() {
    return new TreeSet<>(boxes.keySet());
  }
}
