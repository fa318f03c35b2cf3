package org.famulus.core.booking;

import java.time.LocalDate;
import java.util.Optional;
import org.famulus.core.organisation.OrganisationType;

/**
 * A host's offer as lists show it.
 *
 * @param id the offer
 * @param unitId the host
 * @param unitName the host's name
 * @param siteName what the host belongs to, if it belongs to something
 * @param hostType what the host is
 * @param city town, if it is known
 * @param kind code of the placement kind
 * @param field code of the field
 * @param firstDay first day on which a placement may begin
 * @param lastDay last day a placement may have
 * @param capacity most students at a time
 * @param shortestDays fewest days a placement lasts
 * @param longestDays most days a placement lasts
 * @param state where it stands
 * @param freeFrom the first day, as near as can be to the one looked for, from which there is room
 *     for the shortest placement; empty if there is none
 * @param waiting bookings nobody has answered yet
 */
public record HostOfferRow(
    long id,
    long unitId,
    String unitName,
    Optional<String> siteName,
    OrganisationType hostType,
    Optional<String> city,
    String kind,
    String field,
    LocalDate firstDay,
    LocalDate lastDay,
    int capacity,
    int shortestDays,
    int longestDays,
    HostOfferState state,
    Optional<LocalDate> freeFrom,
    long waiting) {}
