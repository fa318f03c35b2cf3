package org.famulus.core.tabular.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes an Excel workbook with one sheet. */
final class XlsxTableWriter implements TableWriter {

    private static final int MAX_SHEET_NAME = 31;
    /** What Excel takes in one cell; it calls a file with more damaged. */
    private static final int MAX_TEXT = 32_767;
    private static final int ROWS_IN_MEMORY = 500;
    private static final String HEADER_COLOUR = "E7ECF2";

    private final Workbook workbook;
    private final Worksheet sheet;
    private final int columns;
    private int rows;

    XlsxTableWriter(OutputStream out, String sheetName, List<ExportColumn> columns) throws IOException {
        this.workbook = new Workbook(out, "Famulus", "1.0");
        this.sheet = workbook.newWorksheet(sheetName(sheetName));
        this.columns = columns.size();
        sheet.freezePane(0, 1);
        for (int i = 0; i < columns.size(); i++) {
            sheet.width(i, columns.get(i).width());
            sheet.style(0, i).bold().fillColor(HEADER_COLOUR).set();
        }
        row(columns.stream().map(column -> Cell.of(column.heading())).toList());
    }

    private static String sheetName(String wanted) {
        String allowed = wanted.replaceAll("[\\[\\]:*?/\\\\]", " ").replaceAll("^'|'$", " ").strip();
        String name = allowed.isEmpty() ? "1" : allowed;
        return name.substring(0, Math.min(MAX_SHEET_NAME, name.length()));
    }

    @Override
    public void row(List<? extends Cell> cells) throws IOException {
        if (cells.size() > columns) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns + " columns");
        }
        if (rows == Worksheet.MAX_ROWS) {
            throw new IllegalStateException("A worksheet holds " + Worksheet.MAX_ROWS + " rows");
        }
        for (int i = 0; i < cells.size(); i++) {
            write(i, cells.get(i));
        }
        rows++;
        if (rows % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Cell cell) {
        if (cell instanceof Cell.Decimal decimal) {
            sheet.value(rows, column, decimal.value());
        } else if (cell instanceof Cell.Bool bool) {
            sheet.value(rows, column, bool.value());
        } else if (cell instanceof Cell.Date date) {
            sheet.value(rows, column, date.value());
            format(column, "yyyy-mm-dd");
        } else if (cell instanceof Cell.DateTime time) {
            sheet.value(rows, column, time.value());
            format(column, "yyyy-mm-dd hh:mm:ss");
        } else if (cell instanceof Cell.Money money) {
            sheet.value(rows, column, money.amount());
            // in brackets, because fastexcel does not escape the quotation marks of a literal
            format(column, "#,##0.00 [$" + money.currency().getCurrencyCode() + "]");
        } else if (!cell.isBlank()) {
            sheet.inlineString(rows, column, text(cell.text()));
        }
    }

    private void format(int column, String format) {
        sheet.style(rows, column).format(format).set();
    }

    private static String text(String text) {
        String escaped = XlsxText.escape(FormulaEscape.forWorkbook(text));
        return escaped.length() <= MAX_TEXT ? escaped : escaped.substring(0, MAX_TEXT - 1) + '…';
    }

    @Override
    public void close() throws IOException {
        sheet.setAutoFilter(0, 0, rows - 1, Math.max(0, columns - 1));
        workbook.finish();
    }
}
