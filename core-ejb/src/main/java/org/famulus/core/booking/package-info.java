/**
 * Places hosts offer for a time and students book directly, without a call: offers with their
 * window, bookings from the request to the placement. Recruiting hosts belongs to {@code host}, the
 * placement itself, once both sides agree, to {@code placement}.
 */
package org.famulus.core.booking;
