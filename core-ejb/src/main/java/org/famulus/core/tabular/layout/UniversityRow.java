package org.famulus.core.tabular.layout;

import java.time.LocalDate;
import java.util.Optional;
import org.famulus.core.tabular.NamedEmail;

/**
 * A partner university and one mobility agreement with it.
 *
 * @param university its name
 * @param country ISO 3166-1 alpha-2
 * @param city where it is
 * @param agreementReference what both sides call the agreement
 * @param agreementFrom first day of the agreement
 * @param agreementUntil last day, if it ends
 * @param invented whether the agreement exists for demonstration only
 * @param contact whom to ask there
 */
public record UniversityRow(
        String university, String country, String city, String agreementReference, LocalDate agreementFrom,
        Optional<LocalDate> agreementUntil, boolean invented, NamedEmail contact) {}
