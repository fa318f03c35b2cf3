package org.famulus.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * A region the build does not know: {@code ./new-region} made it in an empty folder, and Maven
 * compiled and tested it there. Tests of what goes wrong change their copy of it.
 */
public final class ThirdRegion {

  /** Its id. */
  public static final String ID = "harbour";
  /** The class with all its answers. */
  public static final String PLUGIN = "org/famulus/region/harbour/HarbourRegion.java";
  /** The folder of its migrations. */
  public static final String MIGRATIONS = "org/famulus/region/harbour/migration/common/";
  /** Its page, as it lies in the jar. */
  public static final String VIEW = "META-INF/resources/regions/harbour/lodgings.xhtml";
  /** Its words, without language and ending. */
  public static final String WORDS = "org/famulus/region/harbour/messages";

  private static final Pattern TESTS =
      Pattern.compile("<testsuite [^>]*?tests=\"(\\d+)\" errors=\"0\" skipped=\"0\" failures=\"0\"");

  private final Path project;
  private final Path folder;
  private final Path content;

  private ThirdRegion() throws IOException {
    this.project = EmptyFolder.with(ID);
    this.folder = TestBuild.newFolder("third-region");
    this.content = folder.resolve("content");
    copy(project.resolve("target/classes"), content);
  }

  /** The region as it is when it was made. */
  public static ThirdRegion made() {
    try {
      return new ThirdRegion();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The jar Maven packed in the folder of the stranger. */
  public Path jar() {
    return project.resolve("target/region-" + ID + "-1.0.0-SNAPSHOT.jar");
  }

  /** How many of a class's tests ran there, if none of them failed or was left out. */
  public int testsRun(String type) {
    try {
      Matcher suite =
          TESTS.matcher(
              Files.readString(project.resolve("target/surefire-reports/TEST-" + type + ".xml")));
      return suite.find() ? Integer.parseInt(suite.group(1)) : 0;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Puts a text into a new file. */
  public ThirdRegion with(String file, String text) {
    try {
      Files.writeString(content.resolve(file), text);
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Leaves a file out. */
  public ThirdRegion without(String file) {
    try {
      Files.delete(content.resolve(file));
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Leaves the line of a key out of a bundle. */
  public ThirdRegion withoutKey(String bundle, String key) {
    try {
      Path file = content.resolve(bundle);
      List<String> before = Files.readAllLines(file);
      List<String> after = before.stream().filter(line -> !line.startsWith(key + "=")).toList();
      require(after.size() == before.size() - 1, bundle + " has no " + key);
      Files.write(file, after);
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Says something else in a source, and compiles it anew. */
  public ThirdRegion saying(String source, String before, String after) {
    try {
      String text = Files.readString(project.resolve("src/main/java").resolve(source));
      require(text.contains(before), source + " does not say " + before);
      Path changed = folder.resolve("changed").resolve(source);
      Files.createDirectories(changed.getParent());
      Files.writeString(changed, text.replace(before, after));
      compile(changed);
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Packs it as it is now. */
  public Path jar(String name) {
    Path jar = folder.resolve(name);
    try (FileSystem zip =
        FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of("create", "true"))) {
      copy(content, zip.getPath("/"));
      return jar;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void compile(Path source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(content));
      List<String> options =
          List.of(
              "-proc:none", "--release", "17",
              "-cp", content + System.getProperty("path.separator")
                  + System.getProperty("java.class.path"));
      require(
          compiler
              .getTask(null, files, null, options, null, files.getJavaFileObjects(source))
              .call(),
          source + " does not compile");
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
