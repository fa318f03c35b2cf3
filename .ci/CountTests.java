import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/**
 * Counts the tests of a build at each level from its XML reports; run as {@code java CountTests.java
 * ROOT}. Exits with 1 if a test failed, or if a level that has test classes ran none of them.
 */
public class CountTests {

  /** A level, the folder of its reports below failsafe-reports, and the tag of its classes. */
  enum Level {
    UNIT("unit", null, null),
    CONTRACT("contract", null, null),
    ARCHITECTURE("architecture", null, null),
    SERVICES_H2("services on H2", "services-h2", "services"),
    SERVICES_POSTGRESQL("services on PostgreSQL", "services-postgresql", "services"),
    BROWSER("browser", "browser", "browser"),
    SERVERS("servers", "servers", "servers");

    final String title;
    final String folder;
    final String tag;

    Level(String title, String folder, String tag) {
      this.title = title;
      this.folder = folder;
      this.tag = tag;
    }

    /** The level of a class that needs no server. */
    static Level ofClass(String simpleName) {
      if (simpleName.contains("Contract")) {
        return CONTRACT;
      }
      return simpleName.contains("Architecture") ? ARCHITECTURE : UNIT;
    }

    static Optional<Level> ofFolder(String name) {
      return Stream.of(values()).filter(level -> name.equals(level.folder)).findFirst();
    }
  }

  record Count(int passed, int failed, int skipped) {

    static final Count NONE = new Count(0, 0, 0);

    Count plus(Count other) {
      return new Count(
          passed + other.passed, failed + other.failed, skipped + other.skipped);
    }
  }

  public static void main(String[] arguments) throws Exception {
    Path root = Path.of(arguments[0]);
    Map<Level, Count> counts = new EnumMap<>(Level.class);
    for (Path report : files(root, "glob:**/target/{surefire,failsafe}-reports/**TEST-*.xml")) {
      counts.merge(levelOf(report), read(report), Count::plus);
    }

    System.out.printf("%n%-24s%8s%8s%9s%n", "level", "passed", "failed", "skipped");
    Count total = Count.NONE;
    for (Level level : Level.values()) {
      Count count = counts.getOrDefault(level, Count.NONE);
      System.out.printf(
          "%-24s%8d%8d%9d%n", level.title, count.passed, count.failed, count.skipped);
      total = total.plus(count);
    }
    boolean idle = false;
    for (Level level : levelsWithClasses(root)) {
      Count count = counts.getOrDefault(level, Count.NONE);
      if (count.passed + count.failed == 0) {
        System.out.println("No test of the level " + level.title + " ran, but there are some.");
        idle = true;
      }
    }
    System.out.printf(
        "%d passed, %d failed, %d skipped%n", total.passed, total.failed, total.skipped);
    System.exit(total.failed > 0 || idle ? 1 : 0);
  }

  private static Level levelOf(Path report) {
    Optional<Level> level = Level.ofFolder(report.getParent().getFileName().toString());
    return level.orElseGet(
        () -> {
          String type = report.getFileName().toString().replaceAll("^TEST-|\\.xml$", "");
          return Level.ofClass(type.substring(type.lastIndexOf('.') + 1));
        });
  }

  private static Count read(Path report) throws Exception {
    Element suite =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(report.toFile())
            .getDocumentElement();
    int failed = number(suite, "failures") + number(suite, "errors");
    int skipped = number(suite, "skipped");
    return new Count(number(suite, "tests") - failed - skipped, failed, skipped);
  }

  private static int number(Element suite, String attribute) {
    return Integer.parseInt(suite.getAttribute(attribute));
  }

  private static Set<Level> levelsWithClasses(Path root) throws IOException {
    Set<Level> levels = EnumSet.noneOf(Level.class);
    for (Path source : files(root, "glob:**/src/test/java/**.java")) {
      String name = source.getFileName().toString().replace(".java", "");
      if (name.endsWith("Test")) {
        levels.add(Level.ofClass(name));
      }
      String text = Files.readString(source);
      for (Level level : Level.values()) {
        if (level.tag != null && text.contains("@Tag(\"" + level.tag + "\")")) {
          levels.add(level);
        }
      }
    }
    return levels;
  }

  private static List<Path> files(Path root, String pattern) throws IOException {
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher(pattern);
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(matcher::matches).sorted().toList();
    }
  }
}
