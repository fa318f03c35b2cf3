package org.famulus.region.testkit.wordy;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.SpiVersion;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.personal.PersonalTable;
import org.famulus.region.spi.personal.PersonalTable.Erasure;

/** A region that keeps a diary about people and has no word for it. */
public final class KeepingRegion implements RegionPlugin {

  private final SpiVersion version;

  /** Built against the version. */
  public KeepingRegion(SpiVersion version) {
    this.version = version;
  }

  @Override
  public String id() {
    return "wordy";
  }

  @Override
  public SpiVersion builtAgainst() {
    return version;
  }

  @Override
  public String bundle() {
    return "org.famulus.region.testkit.wordy.gaps";
  }

  @Override
  public RegionCatalogue catalogue() {
    return RegionCatalogue.empty(ZoneId.of("UTC"));
  }

  @Override
  public List<PersonalTable> personalTables() {
    return List.of(
        new PersonalTable(
            "wordy_diary",
            "person_id",
            List.of("entry"),
            Map.of("id", "kept.for.ourselves"),
            Erasure.DELETE_ROW));
  }
}
