package org.famulus.core.region;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Inject;
import java.time.Clock;
import org.famulus.region.spi.port.RegionSettings;
import org.famulus.region.spi.rule.ParameterValues;

/** Gives each region the port to its own dated parameters. */
@Dependent
public class SettingsOfRegion {

  @Inject private RegionOfPlugin regionOfPlugin;
  @Inject private Regions regions;
  @Inject private RuleEngine rules;
  @Inject private Clock clock;

  /** The port of the region that asks for it. */
  @Produces
  @Dependent
  public RegionSettings settings(InjectionPoint asking) {
    String regionId = regionOfPlugin.of(asking);
    return () -> today(regionId);
  }

  private ParameterValues today(String regionId) {
    return rules.open(regionId).regionParameters(regions.today(regionId, clock));
  }
}
