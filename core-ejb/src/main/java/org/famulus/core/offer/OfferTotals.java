package org.famulus.core.offer;

/**
 * Sums over the offers of a list.
 *
 * @param offers offers
 * @param places students they have room for
 * @param taken places given by binding decision
 */
public record OfferTotals(long offers, long places, long taken) {}
