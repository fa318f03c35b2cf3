package org.famulus.region.spi.facts;

import java.util.Optional;

/**
 * A student's booking of a place a host offers.
 *
 * @param offer what is booked
 * @param period the days in question
 * @param personId the student
 * @param mostAtATime how many other students hold a place of the offer on the fullest day of the
 *     period
 * @param reason what the student or the host wrote about it
 */
public record BookingFacts(
    HostOfferFacts offer,
    PeriodFacts period,
    long personId,
    int mostAtATime,
    Optional<String> reason) {}
