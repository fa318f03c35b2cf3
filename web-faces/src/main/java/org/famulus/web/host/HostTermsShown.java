package org.famulus.web.host;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.famulus.core.region.Regions;
import org.famulus.region.spi.catalogue.PlacementKind;
import org.famulus.region.spi.catalogue.Step;
import org.famulus.web.shell.RegionContext;

/** What the programme at hand lets one choose about hosts: fields, kinds and marks. */
@Named("hostTerms")
@RequestScoped
public class HostTermsShown {

  @Inject private RegionContext region;
  @Inject private Regions regions;

  /** Whether the programme recruits hosts at all. */
  public boolean isRecruiting() {
    return region.has(Step.HOST);
  }

  /** Codes of the fields. */
  public List<String> getFields() {
    return regions.get(region.getId()).catalogue().fields();
  }

  /** Codes of the kinds of placements. */
  public List<String> getKinds() {
    return regions.get(region.getId()).catalogue().kinds().stream()
        .map(PlacementKind::code)
        .toList();
  }

  /** Codes of what a host can be recognised as. */
  public List<String> getMarks() {
    return regions.get(region.getId()).hosts().marks();
  }
}
