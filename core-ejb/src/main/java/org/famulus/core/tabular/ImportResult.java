package org.famulus.core.tabular;

import java.util.List;

/**
 * What was read from a file. Whether good rows count when others are bad is for the caller to decide.
 *
 * @param rows the rows that were understood, in order
 * @param problems what is wrong with the others
 * @param rowsRead all filled rows below the header
 * @param cancelled whether reading was stopped before the end
 */
public record ImportResult<T>(List<TypedRow<T>> rows, Problems problems, int rowsRead, boolean cancelled) {

    public ImportResult {
        rows = List.copyOf(rows);
    }

    /** Whether the file was read to its end without a problem. */
    public boolean isComplete() {
        return problems.isEmpty() && !cancelled;
    }
}
