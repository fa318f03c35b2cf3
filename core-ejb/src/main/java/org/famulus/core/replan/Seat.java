package org.famulus.core.replan;

import org.famulus.core.allocation.Applicant;
import org.famulus.core.allocation.Slot;

/**
 * A place somebody has and that may still change.
 *
 * @param decisionId the admission that gave it
 * @param number its number
 * @param applicant who has it, as rules see her without it
 * @param slot the place
 * @param displaced whether the place is gone
 */
record Seat(long decisionId, String number, Applicant applicant, Slot slot, boolean displaced) {}
