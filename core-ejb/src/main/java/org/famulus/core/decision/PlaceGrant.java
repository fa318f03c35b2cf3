package org.famulus.core.decision;

import org.famulus.core.allocation.Applicant;
import org.famulus.core.allocation.Slot;

/**
 * Somebody is to get a place.
 *
 * @param applicant who
 * @param slot which place
 */
record PlaceGrant(Applicant applicant, Slot slot) {}
