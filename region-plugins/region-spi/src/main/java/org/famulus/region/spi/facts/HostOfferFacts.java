package org.famulus.region.spi.facts;

import org.famulus.region.spi.catalogue.LengthRule;

/**
 * A host's standing offer of places.
 *
 * @param host the host
 * @param window first and last day on which students can be there
 * @param kind code of the placement kind
 * @param field code of the field
 * @param capacity most students at a time
 * @param length length of the placement kind
 */
public record HostOfferFacts(
    HostFacts host,
    PeriodFacts window,
    String kind,
    String field,
    int capacity,
    LengthRule length) {}
