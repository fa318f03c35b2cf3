package org.famulus.core.compliance;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One case at a desk.
 *
 * @param requirement the requirement
 * @param placement whose and for where
 * @param arrival day of arrival, if the programme asks for it
 */
public record DeskCase(
    RequirementView requirement, PlacementFace placement, Optional<LocalDate> arrival) {}
