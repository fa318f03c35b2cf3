package org.famulus.core.evaluation;

import java.util.Optional;

/**
 * What students said in a semester to a question that speaks for a goal.
 *
 * @param question the question
 * @param semester code of the semester
 * @param tally what all said together; nothing if too few did
 */
public record GoalOpinion(
    SpokenQuestion question, String semester, Optional<Tally> tally) {}
