package org.famulus.region.harbour;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.famulus.region.spi.RegionPlugin;
import org.famulus.region.spi.SpiVersion;
import org.famulus.region.spi.access.Permission;
import org.famulus.region.spi.catalogue.LengthRule;
import org.famulus.region.spi.catalogue.PlacementKind;
import org.famulus.region.spi.catalogue.RegionCatalogue;
import org.famulus.region.spi.catalogue.Step;
import org.famulus.region.spi.rule.RegionRule;
import org.famulus.region.spi.screen.RegionScreen;

/** A programme that sends students to ships' doctors. */
@ApplicationScoped
public class HarbourRegion implements RegionPlugin {

  @Override
  public String id() {
    return "harbour";
  }

  @Override
  public SpiVersion builtAgainst() {
    return new SpiVersion(SpiVersion.MAJOR, SpiVersion.MINOR);
  }

  @Override
  public String bundle() {
    return "org.famulus.region.harbour.messages";
  }

  @Override
  public RegionCatalogue catalogue() {
    return new RegionCatalogue(
        ZoneId.of("Europe/Oslo"),
        Set.of(Step.CALL),
        List.of(new PlacementKind("VOYAGE", new LengthRule(2, LengthRule.Unit.CALENDAR_WEEKS))),
        List.of("ships_medicine"),
        List.of(),
        List.of(),
        List.of(),
        0,
        List.of(),
        List.of());
  }

  @Override
  public List<RegionRule> rules() {
    return List.of(new HbrR01OpenForTwoWeeks());
  }

  @Override
  public List<RegionScreen> screens() {
    return List.of(
        new RegionScreen("berths.xhtml", "harbour.berths", Permission.REGION_VIEW, "pi-compass"));
  }

  @Override
  public Optional<String> migrations() {
    return Optional.of("org/famulus/region/harbour/migration");
  }
}
