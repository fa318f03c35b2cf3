package org.famulus.core.tabular.layout;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The approval of a unit's interest.
 *
 * @param by name of the approving person
 * @param role her role
 * @param on the day of approval
 * @param delegation what entitles a section head; never there for the head
 */
public record Approval(String by, ApproverRole role, LocalDate on, Optional<Delegation> delegation) {}
