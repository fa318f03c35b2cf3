package org.famulus.it.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.famulus.it.support.TestBuild;

/**
 * The boxes of {@code docs/deploy.md}, so that what the guide says is what the tests do. A box is a
 * fenced block whose fence names language and box.
 */
final class DeployGuide {

  private static final Pattern BOX =
      Pattern.compile("^```\\w+ ([a-z-]+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

  private final Map<String, String> boxes = new HashMap<>();

  private DeployGuide(String text) {
    Matcher matcher = BOX.matcher(text);
    while (matcher.find()) {
      boxes.put(matcher.group(1), matcher.group(2));
    }
  }

  static DeployGuide read() {
    try {
      return new DeployGuide(Files.readString(TestBuild.sources().resolve("docs/deploy.md")));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The text of a box. */
  String box(String name) {
    String text = boxes.get(name);
    if (text == null) {
      throw new AssertionError("docs/deploy.md has no box " + name);
    }
    return text;
  }

  /** All names, sorted. */
  Set<String> names() {
    return new TreeSet<>(boxes.keySet());
  }
}
