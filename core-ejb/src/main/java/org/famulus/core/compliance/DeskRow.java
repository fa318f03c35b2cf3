package org.famulus.core.compliance;

import java.time.LocalDate;
import org.famulus.region.spi.compliance.RequirementStatus;

/**
 * A requirement in a desk's list.
 *
 * @param id its id
 * @param code code of its kind
 * @param status where it stands
 * @param studentName the student
 * @param firstDay first day of the placement
 * @param dueOn last day on which it should be handed in
 */
public record DeskRow(
    long id,
    String code,
    RequirementStatus status,
    String studentName,
    LocalDate firstDay,
    LocalDate dueOn) {}
