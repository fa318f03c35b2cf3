package org.famulus.core.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.catalogue.DocumentTemplate;

/** The regions of this installation. */
@ApplicationScoped
public class Regions {

  private Map<String, LoadedRegion> byId;

  /** For the container. */
  protected Regions() {}

  /** Collects the regions the archive carries; {@link RegionCheck} judges them. */
  @Inject
  public Regions(@Any Instance<RegionPlugin> plugins) {
    this(plugins.handlesStream().map(handle -> LoadedRegion.of(handle.get())).toList());
  }

  /**
   * The given regions.
   *
   * @throws RegionRefusedException if two have one id, or one has none that can be used
   */
  public Regions(Collection<LoadedRegion> loaded) {
    Map<String, LoadedRegion> regions = new TreeMap<>();
    for (LoadedRegion region : loaded) {
      String id = RegionCheck.requireId(region);
      LoadedRegion other = regions.put(id, region);
      // A class that lies in two jars comes from one of them; RegionCheck finds the other.
      if (other != null && !other.jar().equals(region.jar())) {
        throw new RegionRefusedException(
            region.jar(), "its id '" + id + "' is taken by " + other.jar());
      }
    }
    this.byId = Collections.unmodifiableMap(regions);
  }

  /** All regions, by id. */
  public Collection<LoadedRegion> all() {
    return byId.values();
  }

  /** The plugin of the region, if it is loaded. */
  public Optional<RegionPlugin> find(String regionId) {
    return Optional.ofNullable(regionId).map(byId::get).map(LoadedRegion::plugin);
  }

  /**
   * The plugin of a region that must exist.
   *
   * @throws IllegalArgumentException if it is not loaded
   */
  public RegionPlugin get(String regionId) {
    return find(regionId)
        .orElseThrow(() -> new IllegalArgumentException("No region '" + regionId + "' is loaded."));
  }

  /** The language in which a programme decides and writes to its units: that of its letters. */
  public Language officialLanguage(String regionId) {
    return Language.ofCode(
        get(regionId)
            .catalogue()
            .document(DocumentTemplate.Kind.ADMISSION_DECISION)
            .map(template -> template.languages().get(0))
            .orElse("en"));
  }

  /** Where the programme's days begin and end. */
  public ZoneId timeZone(String regionId) {
    return get(regionId).catalogue().timeZone();
  }

  /** The day it is now in the region's time zone. */
  public LocalDate today(String regionId, Clock clock) {
    return LocalDate.ofInstant(clock.instant(), timeZone(regionId));
  }
}
