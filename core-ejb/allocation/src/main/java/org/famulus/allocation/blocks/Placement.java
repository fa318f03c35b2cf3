package org.famulus.allocation.blocks;

import java.util.Comparator;

/**
 * A block that has its place.
 *
 * @param student the student
 * @param subject the subject
 * @param site    the site
 * @param period  the first period
 */
public record Placement(String student, String subject, String site, String period) implements Comparable<Placement> {
    private static final Comparator<Placement> ORDER = Comparator.comparing(Placement::student)
            .thenComparing(Placement::subject).thenComparing(Placement::site).thenComparing(Placement::period);

    @Override
    public int compareTo(Placement other) {
        return ORDER.compare(this, other);
    }
}
