package org.famulus.region.milamed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.famulus.region.milamed.rule.MilR01CallWindow;
import org.famulus.region.milamed.rule.MilR02UsualNumber;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.SpiVersion;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.screen.RegionScreen;

/** The placement programme Milamed. */
@ApplicationScoped
public class MilamedRegion implements RegionPlugin {

  @Override
  public String id() {
    return "milamed";
  }

  @Override
  public SpiVersion builtAgainst() {
    return new SpiVersion(SpiVersion.MAJOR, SpiVersion.MINOR);
  }

  @Override
  public String bundle() {
    return "org.famulus.region.milamed.messages";
  }

  @Override
  public RegionCatalogue catalogue() {
    return MilamedCatalogue.CATALOGUE;
  }

  @Override
  public List<RegionRule> rules() {
    return List.of(new MilR01CallWindow(), new MilR02UsualNumber());
  }

  @Override
  public List<RegionScreen> screens() {
    return List.of(
        new RegionScreen(
            "lodgings.xhtml", "milamed.lodgings.title", Permission.REGION_VIEW, "pi-home"));
  }

  @Override
  public Optional<String> migrations() {
    return Optional.of("org/famulus/region/milamed/migration");
  }
}
