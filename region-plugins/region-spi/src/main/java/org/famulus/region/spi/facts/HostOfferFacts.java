package org.famulus.region.spi.facts;

import org.famulus.region.spi.catalogue.LengthRule;

/**
 * Places a host offers to be booked directly.
 *
 * @param host who offers them
 * @param window first and last day between which a placement may lie
 * @param kind code of the placement kind
 * @param field code of the field
 * @param capacity most students at a time
 * @param length how long a placement lasts at least
 */
public record HostOfferFacts(
    HostFacts host, PeriodFacts window, String kind, String field, int capacity, LengthRule length) {}
