package org.famulus.region.spi.port;

import org.famulus.region.spi.rule.ParameterValues;

/**
 * The region's own dated parameters as of today, for its pages and services; rules get theirs with
 * the context. Injected; it answers for the region of the class it is injected into, and reads anew
 * at each question. Without a caller it throws an exception of the core's.
 */
public interface RegionSettings {

  /** Values of the catalogue's parameters as of today. */
  ParameterValues today();
}
