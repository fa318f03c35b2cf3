/**
 * What students say of their placements and semesters: questionnaires in versions, invitations with
 * reminders, answers that no longer know whose they are, and results only of groups large enough.
 * The programme's other figures belong to {@code report}.
 */
package org.famulus.core.evaluation;
