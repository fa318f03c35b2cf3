package org.famulus.it.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.famulus.launcher.Installation;
import org.famulus.launcher.RefusedLaunchException;

/** Where the build under test lies. */
public final class TestBuild {

  private TestBuild() {}

  /** The folder of the sources. */
  public static Path sources() {
    return Path.of(System.getProperty("famulus.home", "../..")).toAbsolutePath().normalize();
  }

  /** The application with all it takes to start it. */
  public static Installation installation() {
    try {
      return Installation.below(sources());
    } catch (RefusedLaunchException incomplete) {
      throw new IllegalStateException(incomplete.getMessage(), incomplete);
    }
  }

  /** The archive for application servers. */
  public static Path ear() {
    return sources().resolve("ear/archive/target/famulus.ear");
  }

  /** A folder for files of the tests, which the build throws away. */
  public static Path work() {
    return Path.of(System.getProperty("famulus.it.work", "target/work")).toAbsolutePath();
  }

  /** A new empty folder of its own. */
  public static Path newFolder(String name) {
    try {
      return Files.createTempDirectory(Files.createDirectories(work()), name + "-");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
