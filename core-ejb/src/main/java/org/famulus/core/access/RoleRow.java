package org.famulus.core.access;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A role of an account in a region.
 *
 * @param id its id
 * @param role the role
 * @param organisation organisation it is for
 * @param validFrom first day
 * @param validTo last day, if it ends
 * @param held whether it is held today
 * @param endable whether the reader may end it today
 */
public record RoleRow(
    long id,
    Role role,
    Optional<String> organisation,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    boolean held,
    boolean endable) {}
