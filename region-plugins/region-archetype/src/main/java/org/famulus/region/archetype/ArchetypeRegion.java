package org.famulus.region.archetype;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.famulus.region.archetype.rule.ArcR01CallWindow;
import org.famulus.region.archetype.rule.ArcR02UsualNumber;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.SpiVersion;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.screen.RegionScreen;

/** The placement programme Archetype. */
@ApplicationScoped
public class ArchetypeRegion implements RegionPlugin {

  @Override
  public String id() {
    return "archetype";
  }

  @Override
  public SpiVersion builtAgainst() {
    return new SpiVersion(SpiVersion.MAJOR, SpiVersion.MINOR);
  }

  @Override
  public String bundle() {
    return "org.famulus.region.archetype.messages";
  }

  @Override
  public RegionCatalogue catalogue() {
    return ArchetypeCatalogue.CATALOGUE;
  }

  @Override
  public List<RegionRule> rules() {
    return List.of(new ArcR01CallWindow(), new ArcR02UsualNumber());
  }

  @Override
  public List<RegionScreen> screens() {
    return List.of(
        new RegionScreen(
            "lodgings.xhtml", "archetype.lodgings.title", Permission.REGION_VIEW, "pi-home"));
  }

  @Override
  public Optional<String> migrations() {
    return Optional.of("org/famulus/region/archetype/migration");
  }
}
