package org.famulus.core.tabular.file;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number the row's number as the user's spreadsheet program shows it: the first row is 1,
 *     empty rows count, and a cell with line breaks does not make more rows
 * @param cells the cells from the first column on, without blank cells at the end
 * @param width how many cells the file has in this row, blank ones at the end included
 */
public record Row(int number, List<Cell> cells, int width) {

    public Row {
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isBlank()) {
            filled--;
        }
        cells = List.copyOf(cells.subList(0, filled));
    }

    Row(int number, List<Cell> cells) {
        this(number, cells, cells.size());
    }

    /** The cell of a column counted from 0; blank where the row is shorter. */
    public Cell cell(int index) {
        return index < cells.size() ? cells.get(index) : Cell.BLANK;
    }

    /** Whether no cell holds a value. */
    public boolean isBlank() {
        return cells.isEmpty();
    }

    long filledCells() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }
}
