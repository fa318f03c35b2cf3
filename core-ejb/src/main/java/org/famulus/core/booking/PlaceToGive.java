package org.famulus.core.booking;

/**
 * A place as whoever gives places away counts it: what somebody has asked for counts as taken.
 *
 * @param offer what is offered, occupied by those who are booked and by those who wait for an answer
 * @param untouched whether from tomorrow on nobody is booked there, and nobody waits for an answer
 */
public record PlaceToGive(OpenOffer offer, boolean untouched) {}
