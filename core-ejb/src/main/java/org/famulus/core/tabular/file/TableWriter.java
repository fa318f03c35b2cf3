package org.famulus.core.tabular.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes a list as a file, row by row, so that a list of any length takes the same memory. The header
 * is written at once. {@link #close()} completes the file and leaves the stream open.
 *
 * <p>Text stays text: no spreadsheet program evaluates what somebody typed into a form, and
 * {@link Spreadsheets} reads back exactly what was written. What CSV needs for that is described at
 * {@code FormulaEscape}: {@code -Ann} is written as {@code '-Ann}. Blanks around a text are not part
 * of it and are lost.
 */
public interface TableWriter extends AutoCloseable {

    /**
     * Writes CSV in UTF-8 with a byte order mark, without which Excel takes it for Windows-1252. Text
     * is quoted throughout, so that a delimiter within it never begins a new cell.
     */
    static TableWriter csv(OutputStream out, CsvDialect dialect, List<ExportColumn> columns) throws IOException {
        return new CsvTableWriter(out, dialect, columns);
    }

    /**
     * Writes an Excel workbook with one sheet: the header is bold and stays in view, each column has
     * a filter.
     *
     * @param sheetName the name on the tab; characters Excel forbids there are replaced
     */
    static TableWriter xlsx(OutputStream out, String sheetName, List<ExportColumn> columns) throws IOException {
        return new XlsxTableWriter(out, sheetName, columns);
    }

    /**
     * Writes one row.
     *
     * @throws IllegalArgumentException if it has more cells than there are columns
     * @throws IllegalStateException if the format has no room for a further row
     */
    void row(List<? extends Cell> cells) throws IOException;

    /** Writes one row. */
    default void row(Cell... cells) throws IOException {
        row(List.of(cells));
    }

    @Override
    void close() throws IOException;
}
