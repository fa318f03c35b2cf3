package org.famulus.it.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.famulus.it.support.TestBuild;

/** The pages that can be opened by an address, as the archive has them: its own and a region's. */
final class Views {

  private static final String PAGE = ".xhtml";
  private static final String HIDDEN = "WEB-INF/";
  private static final String LIBRARIES = "WEB-INF/lib/";
  private static final String RESOURCES = "META-INF/resources/";

  private Views() {}

  /** Their paths, each with a slash at the beginning. */
  static Set<String> ofArchive() {
    Set<String> views = new TreeSet<>();
    try (InputStream war = Files.newInputStream(TestBuild.installation().war())) {
      ZipInputStream entries = new ZipInputStream(war);
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        String name = entry.getName();
        if (name.startsWith(LIBRARIES) && name.endsWith(".jar")) {
          addOfLibrary(new ZipInputStream(entries), views);
        } else if (name.endsWith(PAGE) && !name.startsWith(HIDDEN)) {
          views.add("/" + name);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return views;
  }

  private static void addOfLibrary(ZipInputStream entries, Set<String> views) throws IOException {
    for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
      String name = entry.getName();
      if (name.startsWith(RESOURCES) && name.endsWith(PAGE)) {
        views.add("/" + name.substring(RESOURCES.length()));
      }
    }
  }
}
