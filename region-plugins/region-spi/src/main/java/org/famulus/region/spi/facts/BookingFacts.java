package org.famulus.region.spi.facts;

import java.util.Optional;

/**
 * A student's booking of a place, or one about to be made.
 *
 * @param offer the offer
 * @param period the days asked for or agreed on
 * @param personId the student; the region's own facts are about her
 * @param mostAtATime most accepted bookings of the offer on one day of the period, this one not
 *     counted
 * @param reason the written reason that came with the command, if any
 */
public record BookingFacts(
    HostOfferFacts offer,
    PeriodFacts period,
    long personId,
    int mostAtATime,
    Optional<String> reason)
    implements AboutPerson {}
