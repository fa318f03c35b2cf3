package org.famulus.region.spi.facts;

/**
 * Facts that are about one person. Rules asked with them get what the region's own facts provider
 * knows of her, see {@code RuleContext.own}.
 */
public interface AboutPerson {

  /** The core's id of the person. */
  long personId();
}
