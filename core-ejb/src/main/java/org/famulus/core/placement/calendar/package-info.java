/** Placements by day: the calendar pages, and feeds for people's own calendars. */
package org.famulus.core.placement.calendar;
