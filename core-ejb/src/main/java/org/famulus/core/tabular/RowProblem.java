package org.famulus.core.tabular;

import java.util.List;

/**
 * One thing that is wrong in a file, placed where the user finds it in her spreadsheet program, as
 * bundle keys and parameters.
 *
 * @param row the row's number there
 * @param columnKey key of the column, or "" if the whole row is meant
 * @param columnHeader the column's heading in the file, or its key if the file has no such column
 * @param value what the cell shows, shortened if long
 * @param messageKey key of the sentence that says what is wrong
 * @param parameters parameters of both sentences
 * @param remedyKey key of the sentence that says what to do
 */
public record RowProblem(
        int row, String columnKey, String columnHeader, String value,
        String messageKey, List<String> parameters, String remedyKey) {

    public RowProblem {
        parameters = List.copyOf(parameters);
        value = Refusal.shortened(value);
    }

    RowProblem(int row, String columnKey, String columnHeader, String value, Refusal refusal) {
        this(row, columnKey, columnHeader, value, refusal.messageKey(), refusal.parameters(), refusal.remedyKey());
    }
}
