package org.famulus.core.tabular;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The problems of a file in the order of its rows: all are counted, the first {@value #KEPT} are kept.
 * Nobody reads more, and a file with the wrong delimiter would have hundreds of thousands.
 */
public final class Problems {

    /** How many problems are kept. */
    public static final int KEPT = 1_000;

    private final List<RowProblem> kept = new ArrayList<>();
    private long count;
    private int rows;
    private int lastRow;

    /** Adds a problem; those of one row must follow each other. */
    public void add(RowProblem problem) {
        count++;
        if (problem.row() != lastRow) {
            rows++;
            lastRow = problem.row();
        }
        if (kept.size() < KEPT) {
            kept.add(problem);
        }
    }

    /** The problems that were kept. */
    public List<RowProblem> kept() {
        return Collections.unmodifiableList(kept);
    }

    /** How many problems there are, kept or not. */
    public long count() {
        return count;
    }

    /** How many rows have a problem. */
    public int rows() {
        return rows;
    }

    public boolean isEmpty() {
        return count == 0;
    }
}
