package org.famulus.core.booking;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Another place a student could have.
 *
 * @param offerId the offer
 * @param unitName the host's name
 * @param city its town, if it is known
 * @param field code of the field
 * @param firstDay first day from which there is room for as long as she needs
 */
public record Alternative(
    long offerId, String unitName, Optional<String> city, String field, LocalDate firstDay) {}
