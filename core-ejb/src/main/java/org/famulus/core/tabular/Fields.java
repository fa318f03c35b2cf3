package org.famulus.core.tabular;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.famulus.core.tabular.file.Cell;
import org.famulus.core.tabular.file.Header;
import org.famulus.core.tabular.file.Row;

/** The typed values of one row, and what is wrong with them. */
public final class Fields {

    private final Row row;
    private final Mapping mapping;
    private final Header header;
    private final Map<Column<?>, Object> values = new HashMap<>();
    private final List<RowProblem> problems = new ArrayList<>();

    Fields(Row row, Mapping mapping, Header header) {
        this.row = row;
        this.mapping = mapping;
        this.header = header;
    }

    /** The row's number in the spreadsheet program. */
    public int row() {
        return row.number();
    }

    /** The value of a column that is required, or that {@link #together} has found filled. */
    public <T> T get(Column<T> column) {
        return find(column).orElseThrow(() -> new IllegalStateException("No value in column " + column));
    }

    /** The value of a column, if the cell is filled. */
    public <T> Optional<T> find(Column<T> column) {
        @SuppressWarnings("unchecked") // parse() puts only what the column's own parser yields
        T value = (T) values.get(column);
        return Optional.ofNullable(value);
    }

    /**
     * Whether columns that only make sense together are filled. If some are and some are not, the empty
     * ones are refused.
     */
    public boolean together(Column<?>... columns) {
        List<Column<?>> filled = Stream.of(columns).filter(values::containsKey).toList();
        if (filled.isEmpty()) {
            return false;
        }
        for (Column<?> column : columns) {
            if (!filled.contains(column)) {
                refuse(column, ValueProblem.COMPANION_MISSING, header(filled.get(0)));
            }
        }
        return filled.size() == columns.length;
    }

    /** Refuses an end that lies before its beginning; either may be empty. */
    public void inOrder(Column<LocalDate> from, Column<LocalDate> until) {
        find(from).ifPresent(first -> find(until).filter(last -> last.isBefore(first)).ifPresent(last ->
                refuse(until, ValueProblem.DATES_REVERSED, last, first)));
    }

    /** What the file calls a column: its heading there, or its key if the file has no such column. */
    public String header(Column<?> column) {
        return mapping.index(column).stream().mapToObj(header::label).findFirst().orElse(column.key());
    }

    /** Refuses the row because of a column. */
    public void refuse(Column<?> column, ValueProblem problem, Object... parameters) {
        refuse(column, Refusal.of(problem, parameters));
    }

    /** Refuses the row because of a column, with sentences of the caller's own. */
    public void refuse(Column<?> column, Refusal refusal) {
        problems.add(new RowProblem(row.number(), column.key(), header(column), text(column), refusal));
    }

    /** What the cell of a column shows; empty if the file has no such column. */
    public String text(Column<?> column) {
        return cell(column).text();
    }

    List<RowProblem> problems() {
        return problems;
    }

    void parse(Collection<Column<?>> columns) {
        columns.forEach(this::parse);
    }

    private <T> void parse(Column<T> column) {
        Cell cell = cell(column);
        if (cell.isBlank()) {
            if (column.isRequired()) {
                refuse(column, ValueProblem.MISSING);
            }
        } else if (cell instanceof Cell.Failed failed) {
            refuse(column, failed.isUncalculated() ? ValueProblem.FORMULA_UNCALCULATED : ValueProblem.FORMULA_FAILED, cell.text());
        } else {
            Parsed<T> parsed = column.parser().parse(cell);
            parsed.value().ifPresent(value -> values.put(column, value));
            parsed.refusal().ifPresent(refusal -> refuse(column, refusal));
        }
    }

    private Cell cell(Column<?> column) {
        return mapping.index(column).stream().mapToObj(row::cell).findFirst().orElse(Cell.BLANK);
    }
}
