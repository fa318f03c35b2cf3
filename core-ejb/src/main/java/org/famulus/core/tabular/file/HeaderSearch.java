package org.famulus.core.tabular.file;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the row that names the columns among the first rows of a file: the one with most expected
 * headings, or, where none is expected, the first that looks like a header rather than a title.
 */
final class HeaderSearch {

    /** How many filled rows are looked at. */
    static final int DEPTH = 30;

    /** One expected word can stand in a title by chance. */
    private static final int ENOUGH = 2;

    private final Predicate<String> knownHeading;

    HeaderSearch(Predicate<String> knownHeading) {
        this.knownHeading = knownHeading;
    }

    Optional<Row> find(List<Row> firstRows) {
        // min keeps the first of equals: the upper row wins
        Optional<Row> recognised = firstRows.stream()
                .filter(row -> recognisedHeadings(row) >= ENOUGH)
                .min(Comparator.comparingLong(this::recognisedHeadings).reversed());
        return recognised.isPresent() ? recognised : bySize(firstRows);
    }

    private long recognisedHeadings(Row row) {
        return row.cells().stream().map(Cell::text).filter(knownHeading).distinct().count();
    }

    /** A title fills few cells; a header fills more than half as many as the widest row. */
    private static Optional<Row> bySize(List<Row> firstRows) {
        long widest = firstRows.stream().mapToLong(Row::filledCells).max().orElse(0);
        return firstRows.stream().filter(row -> row.filledCells() * 2 > widest).findFirst();
    }
}
