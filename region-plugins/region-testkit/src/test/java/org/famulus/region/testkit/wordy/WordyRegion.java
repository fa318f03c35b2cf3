package org.famulus.region.testkit.wordy;

import java.time.ZoneId;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.SpiVersion;
import org.famulus.region.spi.catalogue.RegionCatalogue;

/** A region that has nothing but words. */
public final class WordyRegion implements RegionPlugin {

  private final String bundle;

  /** Speaks the words of the bundle in this package. */
  public WordyRegion(String bundle) {
    this.bundle = bundle;
  }

  @Override
  public String id() {
    return "wordy";
  }

  @Override
  public SpiVersion builtAgainst() {
    return SpiVersion.ofServer();
  }

  @Override
  public String bundle() {
    return "org.famulus.region.testkit.wordy." + bundle;
  }

  @Override
  public RegionCatalogue catalogue() {
    return RegionCatalogue.empty(ZoneId.of("UTC"));
  }
}
