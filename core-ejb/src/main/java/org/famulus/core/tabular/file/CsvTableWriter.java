package org.famulus.core.tabular.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Writes CSV. */
final class CsvTableWriter implements TableWriter {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvDialect dialect;
    private final int columns;
    private final CSVPrinter printer;

    CsvTableWriter(OutputStream out, CsvDialect dialect, List<ExportColumn> columns) throws IOException {
        this.dialect = dialect;
        this.columns = columns.size();
        OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        this.printer = new CSVPrinter(writer, CSVFormat.Builder.create()
                .setDelimiter(dialect.delimiter())
                .setQuoteMode(QuoteMode.ALL_NON_NULL)
                .setRecordSeparator("\r\n")
                .get());
        row(columns.stream().map(column -> Cell.of(column.heading())).toList());
    }

    @Override
    public void row(List<? extends Cell> cells) throws IOException {
        if (cells.size() > columns) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns + " columns");
        }
        printer.printRecord(cells.stream().map(this::value));
    }

    /** Null is written as nothing at all, everything else within quotes. */
    private String value(Cell cell) {
        if (cell.isBlank()) {
            return null;
        }
        if (cell instanceof Cell.Decimal decimal) {
            return number(decimal.value());
        }
        if (cell instanceof Cell.Money money) {
            return number(money.amount()) + ' ' + money.currency().getCurrencyCode();
        }
        return FormulaEscape.forCsv(cell.text());
    }

    private String number(BigDecimal number) {
        return number.toPlainString().replace('.', dialect.decimalSign());
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
