package org.famulus.region.spi.promise;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.famulus.region.spi.SpiVersion;

/**
 * The last version regions may have been built against. The newest tag {@code spi-X.Y} of the
 * repository says it; where there is none, as in a shallow clone, the jar that is committed does.
 *
 * @param version its version
 * @param jar its classes
 */
record SpiBaseline(SpiVersion version, Path jar) {

  private static final String SOURCES = "region-plugins/region-spi/src/main/java";
  private static final String COMMITTED = "region-plugins/region-spi/src/baseline";
  private static final Pattern NAME = Pattern.compile("spi-(\\d+)\\.(\\d+)");
  private static final Comparator<SpiVersion> BY_NUMBER =
      Comparator.comparingInt(SpiVersion::major).thenComparingInt(SpiVersion::minor);

  /**
   * Finds the newest one; a tag counts more than a committed jar of the same version.
   *
   * @param repository top of the repository
   * @param work empty folder to build in
   */
  static SpiBaseline newest(Path repository, Path work) throws IOException {
    Optional<SpiVersion> tag = newestOf(tags(repository));
    Optional<SpiVersion> committed = newestOf(committed(repository));
    boolean fromTag =
        tag.isPresent()
            && committed.map(other -> BY_NUMBER.compare(tag.get(), other) >= 0).orElse(true);
    if (fromTag) {
      return fromTag(repository, tag.get(), work);
    }
    SpiVersion version =
        committed.orElseThrow(
            () -> new IllegalStateException("There is neither a tag spi-X.Y nor " + COMMITTED + "."));
    return new SpiBaseline(version, repository.resolve(COMMITTED).resolve(name(version) + ".jar"));
  }

  /** File name, without its ending, and tag of a version. */
  static String name(SpiVersion version) {
    return "spi-" + version;
  }

  private static SpiBaseline fromTag(Path repository, SpiVersion version, Path work)
      throws IOException {
    Path sources = Files.createDirectories(work.resolve("sources"));
    Process archive =
        git(repository, List.of("archive", "--format=zip", name(version), "--", SOURCES));
    try (ZipInputStream zip = new ZipInputStream(archive.getInputStream())) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = sources.resolve(entry.getName()).normalize();
        if (!entry.isDirectory() && file.startsWith(sources)) {
          Files.createDirectories(file.getParent());
          Files.copy(zip, file);
        }
      }
    }
    Path jar = work.resolve(name(version) + ".jar");
    return new SpiBaseline(
        version, ClassJar.compile(sources.resolve(SOURCES), work.resolve("classes"), jar));
  }

  private static List<String> tags(Path repository) throws IOException {
    try (InputStream names =
        git(repository, List.of("tag", "--list", "spi-*")).getInputStream()) {
      return new String(names.readAllBytes()).lines().toList();
    } catch (IOException noGit) {
      return List.of();
    }
  }

  private static List<String> committed(Path repository) throws IOException {
    Path folder = repository.resolve(COMMITTED);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".jar"))
          .map(file -> file.substring(0, file.length() - ".jar".length()))
          .toList();
    }
  }

  private static Optional<SpiVersion> newestOf(List<String> names) {
    return names.stream()
        .map(NAME::matcher)
        .filter(Matcher::matches)
        .map(found -> new SpiVersion(number(found, 1), number(found, 2)))
        .max(BY_NUMBER);
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static Process git(Path repository, List<String> arguments) throws IOException {
    List<String> command = new java.util.ArrayList<>(List.of("git", "-C", repository.toString()));
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
