package org.famulus.core.compliance;

import java.time.LocalDate;

/**
 * One case at a desk.
 *
 * @param requirement the requirement
 * @param placement whose and for where
 * @param arrival day of arrival
 */
public record DeskCase(RequirementView requirement, PlacementFace placement, LocalDate arrival) {}
