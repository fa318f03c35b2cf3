package org.famulus.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders: copied, deleted, closed to others. */
final class FileTree {

  private FileTree() {}

  static void copy(Path from, Path to) throws IOException {
    for (Path source : entries(from)) {
      Files.copy(source, to.resolve(from.relativize(source).toString()));
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      for (Path entry : entries(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(entry);
      }
    }
  }

  /** Lets nobody but the owner in, where the file system knows owners. */
  static void restrictToOwner(Path folder) throws IOException {
    if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) != null) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.walk(folder)) {
      return entries.toList();
    }
  }
}
