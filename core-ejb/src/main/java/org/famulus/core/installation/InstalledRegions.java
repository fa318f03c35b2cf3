package org.famulus.core.installation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.famulus.core.access.Gate;
import org.famulus.core.region.LoadedRegion;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.access.Reads;

/** The regions this installation has, and those it had. */
@Stateless
public class InstalledRegions {

  @Inject private Gate gate;
  @Inject private Regions regions;
  @Inject private RecordStore records;
  @Inject private Clock clock;

  /** The regions that are loaded. */
  @Reads(permission = Permission.AUDIT_VIEW)
  public List<InstalledRegion> loaded(String regionId) {
    gate.scope(regionId);
    return regions.all().stream().map(this::describe).toList();
  }

  /** The regions that are loaded no more and have left records. */
  @Reads(permission = Permission.AUDIT_VIEW)
  public List<EndedRegion> ended(String regionId) {
    gate.scope(regionId);
    return records.regionIds().stream()
        .filter(id -> regions.find(id).isEmpty())
        .map(id -> new EndedRegion(id, gate.caller().holdsInWhole(id, Permission.AUDIT_VIEW)))
        .toList();
  }

  private InstalledRegion describe(LoadedRegion region) {
    return InstalledRegion.of(
        region,
        records.migrations(region.id()),
        records.health(region.id(), regions.today(region.id(), clock)));
  }
}
