package org.famulus.core.tabular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.famulus.core.tabular.file.Header;
import org.famulus.core.tabular.file.Row;
import org.famulus.core.tabular.file.Table;
import org.famulus.core.tabular.file.UnreadableFileException;

/**
 * Reads a whole table into typed rows and a list of problems, row by row. One import reads one table
 * once.
 *
 * @param <T> what one row means
 */
public final class TableImport<T> {

    /** How many rows lie between two reports of progress and two looks at the cancel flag. */
    private static final int STEP = 50;

    private final Table table;
    private final Header header;
    private final Layout<T> layout;
    private final List<Column<?>> columns;
    private final Mapping mapping;
    private final Problems problems = new Problems();
    private final List<TypedRow<T>> rows = new ArrayList<>();
    /** For each identity the row in which a key first occurred. */
    private final Map<Layout.Identity<T>, Map<Object, Integer>> firstRows = new LinkedHashMap<>();

    public TableImport(Table table, Layout<T> layout, Mapping mapping) {
        this.table = table;
        this.header = table.header();
        this.layout = layout;
        this.columns = layout.columns();
        this.mapping = mapping;
        layout.identities().forEach(identity -> firstRows.put(identity, new HashMap<>()));
    }

    /**
     * Reads to the end of the table, or until cancelled. If a required column is not mapped no row is
     * read: each would have the same problem.
     *
     * @throws UnreadableFileException if the file turns out to be damaged or too large on the way
     */
    public ImportResult<T> read(ImportProgress progress, BooleanSupplier cancelled) throws UnreadableFileException {
        mapping.missing(columns).forEach(this::addMissingColumn);
        if (!problems.isEmpty()) {
            return new ImportResult<>(rows, problems, 0, false);
        }
        int done = 0;
        boolean stopped = cancelled.getAsBoolean();
        for (Optional<Row> row = next(stopped); row.isPresent(); row = next(stopped)) {
            read(row.get());
            done++;
            if (done % STEP == 0) {
                report(progress, done);
                stopped = cancelled.getAsBoolean();
            }
        }
        report(progress, done);
        if (done == 0 && !stopped) {
            problems.add(new RowProblem(header.rowNumber(), "", "", "", Refusal.of(ValueProblem.NO_ROWS)));
        }
        return new ImportResult<>(rows, problems, done, stopped);
    }

    private Optional<Row> next(boolean stopped) throws UnreadableFileException {
        return stopped ? Optional.empty() : table.next();
    }

    private void report(ImportProgress progress, int done) {
        long estimate = table.estimatedRows();
        progress.rows(done, estimate == 0 ? 0 : Math.max(done, estimate));
    }

    private void addMissingColumn(Column<?> column) {
        problems.add(new RowProblem(header.rowNumber(), column.key(), column.key(), "",
                Refusal.of(ValueProblem.COLUMN_MISSING, column.key())));
    }

    private void read(Row row) {
        Fields fields = new Fields(row, mapping, header);
        fields.parse(columns);
        if (isShifted(row, fields)) {
            problems.add(new RowProblem(row.number(), "", "", "",
                    Refusal.of(ValueProblem.ROW_TOO_LONG, row.width(), table.headerWidth())));
            return;
        }
        if (fields.problems().isEmpty()) {
            T value = layout.read(fields);
            refuseRepetition(fields, value);
            if (fields.problems().isEmpty()) {
                rows.add(new TypedRow<>(row.number(), value));
            }
        }
        fields.problems().forEach(problems::add);
    }

    /**
     * Whether the cells of a row stand in the wrong columns. Surplus delimiters at the end of a row whose
     * fields are fine do no harm; otherwise the surplus explains what else seems wrong.
     */
    private boolean isShifted(Row row, Fields fields) {
        return table.isWiderThanHeader(row)
                && (row.cells().size() > table.headerWidth() || !fields.problems().isEmpty());
    }

    private void refuseRepetition(Fields fields, T value) {
        firstRows.forEach((identity, rowOfKey) -> identity.key().apply(value).ifPresent(key -> {
            Integer first = rowOfKey.putIfAbsent(key, fields.row());
            if (first != null) {
                fields.refuse(identity.column(), ValueProblem.DUPLICATE, fields.text(identity.column()), first);
            }
        }));
    }
}
