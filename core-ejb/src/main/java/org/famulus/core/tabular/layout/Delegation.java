package org.famulus.core.tabular.layout;

import java.time.LocalDate;

/**
 * The head of a unit has passed the right to approve on to a section head.
 *
 * @param by name of the head
 * @param from first day
 * @param until last day
 */
public record Delegation(String by, LocalDate from, LocalDate until) {}
