package org.famulus.launcher.region;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.famulus.launcher.RefusedLaunchException;

/**
 * A built Famulus, {@code famulus.war} or {@code famulus.ear}, whose regions are changed without
 * building it again. It is written beside itself first and takes its own place in one step, so that
 * a change that is refused or broken off leaves it as it was.
 */
public final class ApplicationArchive {

  private final Path file;

  private ApplicationArchive(Path file) {
    this.file = file;
  }

  /**
   * The archive in a file.
   *
   * @throws RefusedLaunchException if it is none
   */
  public static ApplicationArchive open(Path file) throws RefusedLaunchException {
    if (!Files.isRegularFile(file)) {
      throw new RefusedLaunchException("There is no file " + file + ".");
    }
    ApplicationArchive archive = new ApplicationArchive(file.toAbsolutePath().normalize());
    boolean ours = archive.with(ArchiveLibraries::haveRegionInterface);
    if (!ours) {
      throw new RefusedLaunchException(file + " is not an archive of Famulus.");
    }
    return archive;
  }

  /** Ids of the regions in it. */
  public Set<String> regionIds() throws RefusedLaunchException {
    return with(ArchiveLibraries::regions).stream()
        .map(FoundRegion::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Puts a region into it.
   *
   * @param jar the region's jar
   * @param replace whether a region of the same id makes way
   * @return id of the region
   * @throws RefusedLaunchException if the jar cannot be used; the archive is as it was
   */
  public String add(Path jar, boolean replace) throws RefusedLaunchException {
    if (!Files.isRegularFile(jar)) {
      throw new RefusedLaunchException("There is no file " + jar + ".");
    }
    return with(
        libraries -> {
          FoundRegion region = usable(libraries, jar);
          Set<String> makingWay = new TreeSet<>();
          for (FoundRegion present : libraries.regions()) {
            if (present.id().equals(region.id())) {
              requireReplace(replace, present);
              makingWay.add(present.jar());
            } else if (present.jar().equals(region.jar())) {
              throw new RefusedLaunchException(
                  "The archive has a file " + present.jar() + " with another region, "
                      + present.id() + ", already.");
            }
          }
          if (libraries.has(region.jar()) && !makingWay.contains(region.jar())) {
            throw new RefusedLaunchException(
                "The archive has another file " + region.jar() + " already.");
          }
          rewrite(makingWay, Optional.of(jar));
          return region.id();
        });
  }

  private static FoundRegion usable(ArchiveLibraries libraries, Path jar)
      throws IOException, RefusedLaunchException {
    FoundRegion region = libraries.regionOf(jar);
    if (!region.accepted()) {
      throw new RefusedLaunchException(
          "The region in " + region.jar() + " was built against version " + region.builtAgainst()
              + " of the region interface, which this archive does not serve.");
    }
    return region;
  }

  private void requireReplace(boolean replace, FoundRegion present) throws RefusedLaunchException {
    if (!replace) {
      throw new RefusedLaunchException(
          "The archive has the region " + present.id() + " already, in " + present.jar()
              + "; --replace puts the new one in its place.");
    }
  }

  /**
   * Takes regions out of it.
   *
   * @throws RefusedLaunchException if it has not all of them; it is as it was then
   */
  public void remove(Set<String> regionIds) throws RefusedLaunchException {
    rewrite(jarsOf(regionIds), Optional.empty());
  }

  /**
   * Writes a copy without some regions; the archive itself stays as it is.
   *
   * @throws RefusedLaunchException if it has not all of them
   */
  public void copyWithout(Set<String> regionIds, Path target) throws RefusedLaunchException {
    Set<String> jars = jarsOf(regionIds);
    try {
      ArchiveEntries.copy(file, target, jars, Optional.empty());
    } catch (IOException failure) {
      throw unwritable(failure);
    }
  }

  private Set<String> jarsOf(Set<String> regionIds) throws RefusedLaunchException {
    List<FoundRegion> present = with(ArchiveLibraries::regions);
    Set<String> jars = new TreeSet<>();
    for (String id : regionIds) {
      jars.add(
          present.stream()
              .filter(region -> region.id().equals(id))
              .map(FoundRegion::jar)
              .findFirst()
              .orElseThrow(() -> missing(id, present)));
    }
    return jars;
  }

  private RefusedLaunchException missing(String id, List<FoundRegion> present) {
    String ids = present.stream().map(FoundRegion::id).sorted().collect(Collectors.joining(", "));
    return new RefusedLaunchException(
        "There is no region " + id + " in " + file.getFileName() + "; "
            + (ids.isEmpty() ? "it has none." : "it has: " + ids + "."));
  }

  private void rewrite(Set<String> without, Optional<Path> with) throws RefusedLaunchException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    try {
      try {
        ArchiveEntries.copy(file, unfinished, without, with);
        Files.move(
            unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException failure) {
      throw unwritable(failure);
    }
  }

  /** Work with the unpacked libraries. */
  @FunctionalInterface
  private interface Work<T> {

    T on(ArchiveLibraries libraries) throws IOException, RefusedLaunchException;
  }

  private <T> T with(Work<T> work) throws RefusedLaunchException {
    try (ArchiveLibraries libraries = ArchiveLibraries.of(file)) {
      return work.on(libraries);
    } catch (IOException failure) {
      throw new RefusedLaunchException(
          "The archive " + file + " or the region's jar cannot be read: " + failure.getMessage()
              + ".",
          failure);
    }
  }

  private RefusedLaunchException unwritable(IOException failure) {
    return new RefusedLaunchException(
        "The archive " + file + " cannot be written: " + failure.getMessage() + ".", failure);
  }
}
