package org.famulus.region.spi.facts;

import java.time.LocalDate;

/**
 * A call for applications.
 *
 * @param opensOn first day on which applications are handed in
 * @param closesOn last day on which applications are handed in
 * @param termFirstDay first day of the term the places lie in
 * @param termLastDay last day of that term
 * @param published whether home institutions and students can see it
 */
public record CallFacts(
    LocalDate opensOn,
    LocalDate closesOn,
    LocalDate termFirstDay,
    LocalDate termLastDay,
    boolean published) {}
