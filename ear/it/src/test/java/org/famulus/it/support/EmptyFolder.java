package org.famulus.it.support;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The empty folder in which a stranger begins, and what she makes of it: {@code ./new-region} and
 * Maven run as she runs them. That takes half a minute, so all tests of a build share the result.
 *
 * <p>Everything happens on a copy of the sources and with a local repository of its own: the region
 * interface is installed there, and neither the jars the running tests read nor those of the
 * developer are touched.
 */
final class EmptyFolder {

  private static final Set<String> LEFT_BEHIND = Set.of("target", ".git", "data", "node_modules");
  /** What ./new-region looks at; of everything else Maven reads the pom.xml only. */
  private static final List<String> READ =
      List.of(
          "new-region",
          ".ci/",
          "core-ejb/src/main/resources/",
          "region-plugins/region-spi/src/main/",
          "region-plugins/region-testkit/src/main/",
          "region-plugins/region-archetype/");

  private final Path work = TestBuild.work().resolve("empty-folder");
  private final Path sources = work.resolve("famulus");
  private final Path repository = work.resolve("repository");
  private final String id;
  private final Path project;

  private EmptyFolder(String id) {
    this.id = id;
    this.project = work.resolve("region-" + id);
  }

  /** The project of a region with the id, with all its tests run; made if it is not there yet. */
  static Path with(String id) throws IOException {
    EmptyFolder folder = new EmptyFolder(id);
    Files.createDirectories(folder.work);
    // The tests of a build run in several processes.
    try (FileChannel file =
            FileChannel.open(
                folder.work.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = file.lock()) {
      Path done = folder.work.resolve("done-" + id);
      if (lock.isValid() && !Files.exists(done)) {
        folder.make();
        Files.createFile(done);
      }
    }
    return folder.project;
  }

  private void make() throws IOException {
    copySources();
    linkRepository();
    Files.createDirectory(project);
    Map<String, String> ownRepository = Map.of("MAVEN_OPTS", "-Dmaven.repo.local=" + repository);
    require(Script.in(sources, ownRepository, "./new-region", id, "--into", project));
    require(Script.in(project, ownRepository, "mvn", "-B", "-q", "verify"));
  }

  private static void require(Script done) {
    if (done.exit() != 0) {
      throw new AssertionError(done.said());
    }
  }

  private void copySources() throws IOException {
    Path root = TestBuild.sources();
    try (Stream<Path> found = Files.walk(root)) {
      for (Path file : found.filter(each -> isNeeded(root.relativize(each))).toList()) {
        Path target = sources.resolve(root.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  private static boolean isNeeded(Path path) {
    for (Path part : path) {
      if (LEFT_BEHIND.contains(part.toString())) {
        return false;
      }
    }
    return Files.isRegularFile(TestBuild.sources().resolve(path))
        && (path.endsWith("pom.xml") || READ.stream().anyMatch(path.toString()::startsWith));
  }

  /** All libraries of the real repository, but nothing of Famulus. */
  private void linkRepository() throws IOException {
    Path real = Path.of(System.getProperty("famulus.it.repository"));
    linkAllBut(real, repository, "org");
    linkAllBut(real.resolve("org"), repository.resolve("org"), "famulus");
  }

  private static void linkAllBut(Path from, Path to, String left) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> found = Files.list(from)) {
      for (Path each : found.filter(file -> !file.endsWith(left)).toList()) {
        Files.createSymbolicLink(to.resolve(each.getFileName()), each);
      }
    }
  }
}
