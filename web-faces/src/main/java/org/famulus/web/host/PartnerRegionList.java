package org.famulus.web.host;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.famulus.core.host.PartnerRegionRow;
import org.famulus.core.host.PartnerRegions;
import org.famulus.web.shell.RegionContext;

/** The partner regions of the programme, with their map. */
@Named
@RequestScoped
public class PartnerRegionList {

  @Inject private RegionContext region;
  @Inject private PartnerRegions partners;

  private List<PartnerRegionRow> rows;
  private PointMap map;

  /** All of them, by name. */
  public List<PartnerRegionRow> getRows() {
    if (rows == null) {
      rows = partners.all(region.getId());
    }
    return rows;
  }

  /** Where they and their towns lie. */
  public PointMap getMap() {
    if (map == null) {
      map = PointMap.of(getRows(), row -> "/host/region.xhtml?id=" + row.id());
    }
    return map;
  }
}
