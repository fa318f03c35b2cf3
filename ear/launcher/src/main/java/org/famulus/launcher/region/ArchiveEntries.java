package org.famulus.launcher.region;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The entries of an archive, be it the web application itself or the enterprise archive around it.
 * Regions and all other libraries lie in {@code WEB-INF/lib} of the web application.
 */
final class ArchiveEntries {

  private static final String LIBRARIES = "WEB-INF/lib/";

  private ArchiveEntries() {}

  /** Takes one library. */
  @FunctionalInterface
  interface LibraryReader {

    /** Reads it; the stream is open for the time of the call. */
    void read(String fileName, InputStream content) throws IOException;
  }

  /** Shows every library to the reader. */
  static void ofLibraries(Path archive, LibraryReader reader) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(archive))) {
      readLibraries(new ZipInputStream(in), reader);
    }
  }

  private static void readLibraries(ZipInputStream zip, LibraryReader reader) throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      if (isWebApplication(entry)) {
        readLibraries(new ZipInputStream(new Unclosed(zip)), reader);
      } else if (isLibrary(entry)) {
        reader.read(fileName(entry), new Unclosed(zip));
      }
    }
  }

  /** Writes the archive anew without some libraries and with another one. */
  static void copy(Path archive, Path target, Set<String> without, Optional<Path> with)
      throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(archive));
        OutputStream out = Files.newOutputStream(target)) {
      copy(new ZipInputStream(in), out, without, with);
    }
  }

  private static void copy(
      ZipInputStream from, OutputStream out, Set<String> without, Optional<Path> with)
      throws IOException {
    ZipOutputStream to = new ZipOutputStream(out);
    boolean hasLibraries = false;
    for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
      if (isLibrary(entry) && without.contains(fileName(entry))) {
        continue;
      }
      hasLibraries |= entry.getName().startsWith(LIBRARIES);
      to.putNextEntry(sameName(entry));
      if (isWebApplication(entry)) {
        copy(new ZipInputStream(new Unclosed(from)), to, without, with);
      } else {
        from.transferTo(to);
      }
      to.closeEntry();
    }
    if (hasLibraries && with.isPresent()) {
      ZipEntry added = new ZipEntry(LIBRARIES + with.get().getFileName());
      added.setLastModifiedTime(Files.getLastModifiedTime(with.get()));
      to.putNextEntry(added);
      Files.copy(with.get(), to);
      to.closeEntry();
    }
    // The stream below goes on; only this archive ends here.
    to.finish();
  }

  /** Sizes are left open: they are written anew. */
  private static ZipEntry sameName(ZipEntry entry) {
    ZipEntry same = new ZipEntry(entry.getName());
    if (entry.getLastModifiedTime() != null) {
      same.setLastModifiedTime(entry.getLastModifiedTime());
    }
    return same;
  }

  private static boolean isWebApplication(ZipEntry entry) {
    return entry.getName().endsWith(".war") && !entry.getName().contains("/");
  }

  private static boolean isLibrary(ZipEntry entry) {
    return entry.getName().startsWith(LIBRARIES) && entry.getName().endsWith(".jar");
  }

  private static String fileName(ZipEntry entry) {
    return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
  }

  /** A stream whose reader may close it without ending the archive around it. */
  private static final class Unclosed extends FilterInputStream {

    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // The archive is closed by who opened it.
    }
  }
}
