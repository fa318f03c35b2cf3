package org.famulus.region.spi.promise;

import java.util.Optional;
import java.util.Set;
import org.famulus.region.spi.SpiVersion;

/**
 * Whether the version says what changed, and if not, what to do.
 *
 * @param last the last version
 * @param now the version of the sources
 * @param changes what changed between them
 */
record SpiPromise(SpiVersion last, SpiVersion now, SpiChanges changes) {

  /** One sentence for whoever changed the interface; empty if the promise is kept. */
  Optional<String> fault() {
    if (now.major() > last.major()) {
      return Optional.empty();
    }
    if (!changes.breaks().isEmpty()) {
      return Optional.of(
          "Regions built against version "
              + last
              + " of the region interface would break: "
              + listed(changes.breaks())
              + ". Keep what was and add beside it (an overload, a second constructor, a default"
              + " method); if it must go, set SpiVersion to "
              + new SpiVersion(last.major() + 1, 0)
              + " and say in docs/regions/changes.md what an author has to do.");
    }
    boolean risen = now.major() == last.major() && now.minor() > last.minor();
    if (!changes.additions().isEmpty() && !risen) {
      return Optional.of(
          "The region interface has more than version "
              + last
              + ": "
              + listed(changes.additions())
              + ". Set SpiVersion.MINOR to "
              + (last.minor() + 1)
              + " and say in docs/regions/changes.md what is new.");
    }
    return Optional.empty();
  }

  private static String listed(Set<String> lines) {
    return String.join("; ", lines);
  }
}
