package org.famulus.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the parts of a built Famulus lie.
 *
 * @param war the application
 * @param microJar Payara Micro as it is published
 * @param driver the PostgreSQL driver
 * @param season the demo season's files
 */
public record Installation(Path war, Path microJar, Path driver, Path season) {

  /** The parts below the folder of the sources, as the build leaves them. */
  public static Installation below(Path sources) throws RefusedLaunchException {
    Path root = sources.toAbsolutePath().normalize();
    Path launcher = root.resolve("ear/launcher/target");
    Installation found =
        new Installation(
            root.resolve("ear/app/target/famulus.war"),
            launcher.resolve("server/payara-micro.jar"),
            launcher.resolve("lib/postgresql.jar"),
            root.resolve("ear/demo/season"));
    return found.requireComplete();
  }

  /** The same with another application, for tests of the launcher itself. */
  public Installation with(Path otherWar) {
    return new Installation(otherWar, microJar, driver, season);
  }

  private Installation requireComplete() throws RefusedLaunchException {
    for (Path part : new Path[] {war, microJar, driver, season}) {
      if (Files.notExists(part)) {
        throw new RefusedLaunchException(
            "There is no " + part + "; build Famulus first, or start it with ./run.");
      }
    }
    return this;
  }
}
