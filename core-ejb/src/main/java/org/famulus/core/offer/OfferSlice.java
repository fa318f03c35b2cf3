package org.famulus.core.offer;

import org.famulus.region.spi.port.Slice;

/**
 * A page of offers with the sums over the whole list.
 *
 * @param slice the page, with counts per field, site and first day
 * @param totals sums over all offers that match
 */
public record OfferSlice(Slice<OfferRow> slice, OfferTotals totals) {}
