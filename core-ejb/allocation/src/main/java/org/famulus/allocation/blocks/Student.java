package org.famulus.allocation.blocks;

import java.util.List;
import java.util.Set;

/**
 * Who needs blocks.
 *
 * @param id       a pseudonym; results depend on the order of ids, never on the order of rows
 * @param home     the area in which the student has a bed, or {@link BlocksProblem#ANY} for none
 * @param needsBed whether the student needs a bed in every other area (has no car)
 * @param subjects the subjects of which one block each is needed
 * @param away     the periods in which the student cannot have a block
 */
public record Student(String id, String home, boolean needsBed, List<String> subjects, Set<String> away) {
    public Student {
        subjects = List.copyOf(subjects);
        away = Set.copyOf(away);
    }
}
