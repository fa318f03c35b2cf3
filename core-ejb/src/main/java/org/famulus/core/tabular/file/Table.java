package org.famulus.core.tabular.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * An open table: its header, and its filled rows one after the other. Rows are read as they are
 * asked for, so a table of any length takes the same memory. Not safe for use by several threads.
 */
public final class Table implements AutoCloseable {

    private final String name;
    private final ReadLimits limits;
    private final RowSource source;
    private final Deque<Row> lookAhead = new ArrayDeque<>();
    private final Row headerRow;
    private int filledRows;

    Table(String name, RowSource source, ReadOptions options) throws UnreadableFileException {
        this.name = name;
        this.limits = options.limits();
        this.source = source;
        this.headerRow = findHeader(options);
    }

    /** The file's name as the user knows it. */
    public String name() {
        return name;
    }

    /** What the file turned out to be, whatever its name says. */
    public TableFormat format() {
        return source.format();
    }

    /** The visible sheets of a workbook, in order; empty for CSV. */
    public List<String> sheetNames() {
        return source.sheetNames();
    }

    /** The row that names the columns. */
    public Header header() {
        return Header.of(headerRow);
    }

    /**
     * Whether a row has more cells than the header although the file marks each cell: in CSV most likely
     * a delimiter stands within an unquoted text, and all cells behind it are in the wrong column. In a
     * workbook a cell beside the table is a note.
     */
    public boolean isWiderThanHeader(Row row) {
        return source.format() == TableFormat.CSV && row.width() > headerRow.width();
    }

    /** How many cells the header has, those without a heading at its end included. */
    public int headerWidth() {
        return headerRow.width();
    }

    /**
     * About how many rows follow the header, for a progress bar. Empty rows and line breaks within
     * cells make the estimate too high. 0 if unknown.
     */
    public long estimatedRows() {
        return Math.max(0, source.estimatedRows() - headerRow.number());
    }

    /**
     * The next row that holds a value, or nothing at the end.
     *
     * @throws UnreadableFileException if the file turns out to be damaged or too large from here on
     */
    public Optional<Row> next() throws UnreadableFileException {
        return lookAhead.isEmpty() ? nextFilled() : Optional.of(lookAhead.poll());
    }

    @Override
    public void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Row findHeader(ReadOptions options) throws UnreadableFileException {
        while (lookAhead.size() < HeaderSearch.DEPTH) {
            Optional<Row> row = nextFilled();
            if (row.isEmpty()) {
                break;
            }
            lookAhead.add(row.get());
        }
        Row found = new HeaderSearch(options.knownHeading())
                .find(List.copyOf(lookAhead))
                .orElseThrow(() -> new UnreadableFileException(FileProblem.EMPTY));
        boolean titleOrNote;
        do {
            titleOrNote = lookAhead.remove() != found;
        } while (titleOrNote);
        return found;
    }

    private Optional<Row> nextFilled() throws UnreadableFileException {
        try {
            Optional<Row> row = source.next();
            while (row.isPresent() && row.get().isBlank()) {
                row = source.next();
            }
            if (row.isPresent()) {
                enforceLimits(row.get());
            }
            return row;
        } catch (ReadStopped stopped) {
            throw stopped.reason();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void enforceLimits(Row row) throws UnreadableFileException {
        if (++filledRows > limits.rows()) {
            throw new UnreadableFileException(FileProblem.TOO_MANY_ROWS, limits.rows());
        }
        if (row.cells().size() > limits.columns()) {
            throw new UnreadableFileException(FileProblem.TOO_MANY_COLUMNS, row.number(), limits.columns());
        }
    }
}
