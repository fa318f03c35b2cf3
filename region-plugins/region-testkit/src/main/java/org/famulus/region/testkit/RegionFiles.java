package org.famulus.region.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.famulus.region.spi.RegionPlugin;

/**
 * The files of a region's jar, or of its classes folder while it is built: what lies in the region's
 * own package and below META-INF.
 *
 * @param packagePath path of the region's package, with a slash at the end
 * @param byPath contents by path, read byte by byte as Latin-1
 */
record RegionFiles(String packagePath, Map<String, String> byPath) {

  private static final String META_INF = "META-INF/";

  static RegionFiles of(RegionPlugin region) {
    String packagePath = region.getClass().getPackageName().replace('.', '/') + "/";
    try {
      URI root = region.getClass().getProtectionDomain().getCodeSource().getLocation().toURI();
      Path path = Path.of(root);
      if (Files.isDirectory(path)) {
        return read(path, packagePath);
      }
      try (FileSystem jar = FileSystems.newFileSystem(path)) {
        return read(jar.getPath("/"), packagePath);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The text of a file, if it is there. */
  Optional<String> text(String path) {
    return Optional.ofNullable(byPath.get(path))
        .map(bytes -> bytes.getBytes(StandardCharsets.ISO_8859_1))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** Paths that begin so, in order. */
  Stream<String> below(String folder) {
    return byPath.keySet().stream().filter(path -> path.startsWith(folder));
  }

  /** Whether any class or view of the region holds the text. */
  boolean mention(String text) {
    String bytes =
        new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    return byPath.entrySet().stream()
        .filter(file -> file.getKey().matches(".*\\.(class|xhtml)"))
        .anyMatch(file -> file.getValue().contains(bytes));
  }

  private static RegionFiles read(Path root, String packagePath) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = root.relativize(file).toString().replace('\\', '/');
        if (path.startsWith(packagePath) || path.startsWith(META_INF)) {
          files.put(path, Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return new RegionFiles(packagePath, files);
  }
}
