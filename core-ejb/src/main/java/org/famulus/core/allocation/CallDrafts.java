package org.famulus.core.allocation;

import java.time.LocalDate;

/**
 * How far the allocation of a call is.
 *
 * @param callId call
 * @param title its title
 * @param closesOn last day on which applications are handed in
 * @param waiting eligible applications without a place
 * @param drafts drafts that may still change
 * @param placed placements that take up a place
 */
public record CallDrafts(
    long callId, String title, LocalDate closesOn, long waiting, long drafts, long placed) {}
