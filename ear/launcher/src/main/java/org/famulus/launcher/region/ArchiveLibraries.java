package org.famulus.launcher.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.famulus.launcher.RefusedLaunchException;

/**
 * The libraries of an archive, unpacked for as long as regions are looked for. A region is asked for
 * its id and its version by running it against the very interface the archive carries, because both
 * are answers of code and stand in no file.
 */
final class ArchiveLibraries implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(ArchiveLibraries.class.getName());
  private static final String SPI = "org.famulus.region.spi.";

  private final Path folder;

  private ArchiveLibraries(Path folder) {
    this.folder = folder;
  }

  /** Unpacks them. */
  static ArchiveLibraries of(Path archive) throws IOException {
    ArchiveLibraries libraries = new ArchiveLibraries(Files.createTempDirectory("famulus-regions"));
    try {
      ArchiveEntries.ofLibraries(
          archive, (name, content) -> Files.copy(content, libraries.folder.resolve(name)));
      return libraries;
    } catch (IOException | RuntimeException unreadable) {
      libraries.close();
      throw unreadable;
    }
  }

  /** Whether the archive carries the region interface, as every Famulus does. */
  boolean haveRegionInterface() throws IOException {
    for (Path jar : jars()) {
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        if (zip.getEntry((SPI + "RegionPlugin").replace('.', '/') + ".class") != null) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether one of them has this file name. */
  boolean has(String fileName) {
    return Files.exists(folder.resolve(fileName));
  }

  /** The regions among the libraries. */
  List<FoundRegion> regions() throws IOException {
    List<FoundRegion> found = new ArrayList<>();
    for (Path jar : jars()) {
      try {
        found.addAll(regionsIn(jar, jars()));
      } catch (RefusedLaunchException notUsable) {
        // What cannot be asked here is judged at the start, where everything it needs is there.
        LOG.log(Level.FINE, "Not asked", notUsable);
      }
    }
    return found;
  }

  /**
   * The region in a jar that does not belong to the archive yet.
   *
   * @throws RefusedLaunchException if there is none, more than one, or one that cannot be asked
   */
  FoundRegion regionOf(Path jar) throws IOException, RefusedLaunchException {
    List<Path> with = new ArrayList<>(List.of(jar));
    // An older jar of the same name must not answer in its place.
    jars().stream()
        .filter(each -> !each.getFileName().equals(jar.getFileName()))
        .forEach(with::add);
    List<FoundRegion> found = regionsIn(jar, with);
    if (found.size() != 1) {
      throw new RefusedLaunchException(
          found.isEmpty()
              ? "There is no region in " + jar.getFileName() + "."
              : "There is more than one region in " + jar.getFileName() + ".");
    }
    return found.get(0);
  }

  private List<FoundRegion> regionsIn(Path jar, List<Path> classPath)
      throws IOException, RefusedLaunchException {
    List<String> candidates = candidates(jar);
    if (candidates.isEmpty()) {
      return List.of();
    }
    List<FoundRegion> found = new ArrayList<>();
    try (URLClassLoader loader =
        new URLClassLoader(urls(classPath), ClassLoader.getPlatformClassLoader())) {
      for (String name : candidates) {
        ask(name, jar, loader).ifPresent(found::add);
      }
    }
    return found;
  }

  private static List<String> candidates(Path jar) throws IOException, RefusedLaunchException {
    List<String> names = new ArrayList<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/")) {
          try (InputStream in = zip.getInputStream(entry)) {
            if (ClassMarks.mayBeRegion(in.readAllBytes())) {
              names.add(entry.getName().replaceAll("\\.class$", "").replace('/', '.'));
            }
          }
        }
      }
    } catch (ZipException notJar) {
      throw new RefusedLaunchException("The file " + jar.getFileName() + " is no jar.", notJar);
    }
    return names;
  }

  private static Optional<FoundRegion> ask(String name, Path jar, ClassLoader loader)
      throws RefusedLaunchException {
    try {
      Class<?> type = Class.forName(name, false, loader);
      Class<?> plugin = Class.forName(SPI + "RegionPlugin", false, loader);
      if (!plugin.isAssignableFrom(type) || Modifier.isAbstract(type.getModifiers())) {
        return Optional.empty();
      }
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      Object region = constructor.newInstance();
      String id = (String) plugin.getMethod("id").invoke(region);
      Object builtAgainst = plugin.getMethod("builtAgainst").invoke(region);
      Class<?> version = Class.forName(SPI + "SpiVersion", true, loader);
      Object ofArchive = version.getMethod("ofServer").invoke(null);
      boolean accepted =
          (Boolean) version.getMethod("accepts", version).invoke(ofArchive, builtAgainst);
      return Optional.of(
          new FoundRegion(id, jar.getFileName().toString(), builtAgainst.toString(), accepted));
    } catch (ReflectiveOperationException | LinkageError | RuntimeException failure) {
      throw new RefusedLaunchException(
          "The region in " + jar.getFileName() + " cannot be asked for its id: " + cause(failure)
              + ".",
          failure);
    }
  }

  private static String cause(Throwable failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    boolean missing = deepest instanceof NoClassDefFoundError || deepest instanceof ClassNotFoundException;
    return missing
        ? "this archive does not have " + String.valueOf(deepest.getMessage()).replace('/', '.')
        : deepest.toString();
  }

  private List<Path> jars() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static URL[] urls(List<Path> jars) {
    return jars.stream()
        .map(
            jar -> {
              try {
                return jar.toUri().toURL();
              } catch (MalformedURLException impossible) {
                throw new UncheckedIOException(impossible);
              }
            })
        .toArray(URL[]::new);
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
