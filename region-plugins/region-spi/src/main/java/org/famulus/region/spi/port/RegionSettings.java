package org.famulus.region.spi.port;

import org.famulus.region.spi.rule.ParameterValues;

/** The region's own dated parameters as of today. */
public interface RegionSettings {

  /** Values of the catalogue's parameters as of today. */
  ParameterValues today();
}
