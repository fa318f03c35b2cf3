package org.famulus.region.spi.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An evaluation that was offered and not answered yet.
 *
 * @param lastDay last day of the placement, on which it was offered
 * @param reminders how often its receiver was reminded
 * @param remindedOn day of the last reminder, if there was one
 */
public record EvaluationFacts(LocalDate lastDay, int reminders, Optional<LocalDate> remindedOn) {}
